import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { singlePage } from "../view/single-page.ts";
import { readDatasetFile } from "./files.ts";
import { pageLanguageNote, readLanguage } from "./languages.ts";
import { printFaults } from "./print-issues.ts";
import { readYear } from "./read-year.ts";
import type { Terminal } from "./terminal.ts";
import { writeMade } from "./write-made.ts";
import { WrongUse } from "./wrong-use.ts";

/** The options of `html`, by their names on the command line. */
export interface HtmlOptions {
  readonly out?: string | undefined;
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly year?: string | undefined;
  readonly force?: boolean | undefined;
}

/** `stance-map html`: a page that needs nothing else; the exit code. `element` is the module's file. */
export function writeHtml(
  files: readonly string[],
  options: HtmlOptions,
  element: URL,
  terminal: Terminal,
): number {
  const [file, ...others] = files;
  if (file === undefined || others.length) throw new WrongUse("html takes one data set");
  const lang = readLanguage(options.lang);
  const result = readDatasetFile(file, options.title);
  if (!result.ok) {
    printFaults(file, result, terminal);
    return 1;
  }
  const out = options.out ?? `${basename(file, extname(file))}.html`;
  const { dataset } = result;
  const year = readYear(options.year, dataset, file);
  const attributes = year === undefined ? {} : { year: String(year) };
  const page = singlePage({ dataset, lang, attributes }, readFileSync(element, "utf8"));
  writeMade(page, "opens without a network", { out, from: file, force: options.force }, terminal);
  const note = pageLanguageNote(lang);
  if (note !== undefined) terminal.remark(note);
  return 0;
}
