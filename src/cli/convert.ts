import type { Dataset, Text } from "../model/dataset.ts";
import { datasetText } from "./dataset-text.ts";
import { isTable, readDatasetFile, writeFile } from "./files.ts";
import { inLanguage } from "./in-language.ts";
import { languageNote, readLanguage, tableLanguageNote } from "./languages.ts";
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
  const result = readDatasetFile(from, options.title);
  if (!result.ok) {
    printFaults(from, result, terminal);
    return 1;
  }
  const isFromTable = "placeOf" in result;
  if (lang !== undefined && !isFromTable && !isTable(to))
    throw new Refusal("--lang is the language of a table, and neither file is one.");
  const dataset = isFromTable && lang !== undefined ? inLanguage(result.dataset, lang) : result.dataset;
  const written = writeFile(to, datasetText(dataset, to, lang), options.force ?? false);
  const note = isFromTable ? languageNote(lang) : tableLanguageNote(lang, dataset);
  if (note !== undefined) terminal.remark(note);
  const hasTitle = !isFromTable || options.title !== undefined;
  const left = isTable(to) ? leftOut(dataset, hasTitle) : [];
  if (left.length) terminal.remark(`A table has no place for ${left.join(", ")}: left out.`);
  terminal.print(`${written}: ${dataset.positions.length} positions`);
  return 0;
}

/** What a data set has that its table has not; `hasTitle` where its title is more than the name of a table's file. */
function leftOut(dataset: Dataset, hasTitle: boolean): readonly string[] {
  const parts: readonly (readonly [string, boolean])[] = [
    ["the title", hasTitle],
    ["the description", dataset.description !== undefined],
    ["edition and contact", dataset.edition !== undefined || dataset.contact !== undefined],
    ["corrections", Boolean(dataset.corrections?.length)],
    ["colors", dataset.stances.some(({ color }) => color)],
    ["notes on groups", Boolean(dataset.groups?.some(({ note }) => note))],
    ["days of reading and republishers", dataset.sources.some(({ read, via }) => read ?? via)],
    ["texts in other languages", keptTexts(dataset).some(isTranslated)],
  ];
  return parts.filter(([, has]) => has).map(([name]) => name);
}

/** The texts that a table has, in one language. */
function keptTexts({ stances, groups = [], sources, positions }: Dataset): readonly (Text | undefined)[] {
  return [
    ...stances.flatMap(({ label, labelByYear = {} }) => [label, ...Object.values(labelByYear)]),
    ...groups.map(({ name }) => name),
    ...sources.flatMap(({ title, publisher }) => [title, publisher]),
    ...positions.flatMap(({ evidence }) =>
      evidence.flatMap(({ speaker, note }) => [speaker?.name, speaker?.role, note]),
    ),
  ];
}

function isTranslated(text: Text | undefined): boolean {
  return typeof text === "object" && Object.keys(text).length > 1;
}
