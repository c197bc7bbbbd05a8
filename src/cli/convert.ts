import { readFile } from "../model/read-file.ts";
import { datasetText } from "./dataset-text.ts";
import { isSameFile, isTable, readDatasetFile, writeFile } from "./files.ts";
import { inLanguage } from "./in-language.ts";
import { languageNote, readLanguage, tableLanguageNote } from "./languages.ts";
import { leftOut } from "./left-out.ts";
import { printFaults } from "./print-issues.ts";
import type { Terminal } from "./terminal.ts";
import { Refusal, WrongUse } from "./wrong-use.ts";

/** The options of `convert`, by their names on the command line. */
export interface ConvertOptions {
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly force?: boolean | undefined;
}

/** `stance-map convert`: a table to JSON, or back; the exit code. */
export function convert(files: readonly string[], options: ConvertOptions, terminal: Terminal): number {
  const [from, to, ...others] = files;
  if (from === undefined || to === undefined || others.length) throw new WrongUse("convert takes two files");
  const lang = readLanguage(options.lang);
  if (isSameFile(from, to))
    throw new Refusal(`${to} is the data set itself; name another file for the result.`);
  const result = readDatasetFile(from, options.title);
  if (!result.ok) {
    printFaults(from, result, terminal);
    return 1;
  }
  const isFromTable = "placeOf" in result;
  if (lang !== undefined && !isFromTable && !isTable(to))
    throw new Refusal("--lang is the language of a table, and neither file is one.");
  const dataset = isFromTable && lang !== undefined ? inLanguage(result.dataset, lang) : result.dataset;
  const text = datasetText(dataset, to, lang);
  const back = isTable(to) ? readFile(text, to) : undefined;
  if (back?.ok === false) {
    printFaults(to, { ...back, text }, terminal);
    terminal.remark(`${to} is not written: as a table it has the faults above.`);
    return 1;
  }
  const written = writeFile(to, text, options.force ?? false);
  const note = isFromTable ? languageNote(lang) : tableLanguageNote(lang, dataset);
  if (note !== undefined) terminal.remark(note);
  const hasTitle = !isFromTable || options.title !== undefined;
  const left = back ? [...(hasTitle ? ["the title"] : []), ...leftOut(dataset, back.dataset, lang)] : [];
  if (left.length) terminal.remark(`A table has no place for ${left.join(", ")}: left out.`);
  terminal.print(`${written}: ${dataset.positions.length} positions`);
  return 0;
}
