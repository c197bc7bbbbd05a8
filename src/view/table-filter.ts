import type { StanceKey } from "../model/country-stance.ts";
import type { Dataset } from "../model/dataset.ts";
import { findById } from "../model/find-by-id.ts";
import { localize, type Locale } from "../text/locale.ts";
import { speakerOf } from "./citation-view.ts";
import { foldText } from "./fold-text.ts";
import type { TableRow } from "./table-view.ts";

/** What a row and the evidence of its country print, folded as for a search. */
interface FoldedRow {
  /** Its name and its stances; a line break, which no folded text has, stands between them. */
  readonly head: string;
  /** Of each quotation its words, and after a line break its speaker, its publication and its article's title. */
  readonly quotations: readonly string[];
}

const folded = new WeakMap<TableRow, FoldedRow>();

/** Whether the texts of all rows have been folded. */
export function areFolded(rows: readonly TableRow[]): boolean {
  return rows.every((row) => folded.has(row));
}

/** Folds the texts of rows, a row at a step: once for all that a reader types. */
export function* foldSteps(
  rows: readonly TableRow[],
  { sources }: Dataset,
  locale: Locale,
): Generator<undefined, undefined> {
  // Speakers, publications and stances come again and again.
  const known = new Map<string, string>();
  const fold = (words: string) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const now = foldText(words);
    known.set(words, now);
    return now;
  };
  for (const row of rows) {
    const { name, cells, cited } = row;
    const labels = new Set(Array.from(cells.values(), ({ label }) => label));
    folded.set(row, {
      head: [name, ...labels].map(fold).join("\n"),
      quotations: cited.map(({ evidence }) => {
        const { publisher = "", title = "" } = findById(sources, evidence.source) ?? {};
        const others = [
          speakerOf(evidence, locale),
          localize(publisher, locale.tag),
          localize(title, locale.tag),
        ];
        return [foldText(evidence.quote), ...others.map(fold)].join("\n");
      }),
    });
    yield;
  }
}

/**
 * The rows that have a text in what is printed of them, case and accents aside, and a stance in any year; every row for
 * a blank text, and every stance where that is left out. A row whose texts are not folded fits no text.
 */
export function filterRows(
  rows: readonly TableRow[],
  text: string,
  stance: StanceKey | undefined,
): readonly TableRow[] {
  const words = foldText(text);
  const fits = (row: TableRow) =>
    folded.get(row)?.head.includes(words) || findQuotation(row, words) !== undefined;
  return rows.filter(
    (row) =>
      (stance === undefined || [...row.cells.values()].some(({ key }) => key === stance)) &&
      (words === "" || fits(row)),
  );
}

/**
 * The place of a row's first quotation that has a text in its own words, else of the first that has it in what is said
 * of it; undefined for a blank text, and where none has it.
 */
export function findQuotation(row: TableRow, text: string): number | undefined {
  const words = foldText(text);
  const quotations = (words && folded.get(row)?.quotations) || [];
  const quoted = quotations.findIndex((each) => each.slice(0, each.indexOf("\n")).includes(words));
  const index = quoted < 0 ? quotations.findIndex((each) => each.includes(words)) : quoted;
  return index < 0 ? undefined : index;
}

/** Whether a text that is printed has the words that are looked for; blank words are in none. */
export function hasWords(text: string, words: string): boolean {
  const wanted = foldText(words);
  return wanted !== "" && foldText(text).includes(wanted);
}
