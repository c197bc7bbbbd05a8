import type { StanceKey } from "../model/country-stance.ts";
import type { Dataset } from "../model/dataset.ts";
import { findById } from "../model/find-by-id.ts";
import { localize, type Locale } from "../text/locale.ts";
import { speakerOf } from "./citation-view.ts";
import { foldText } from "./fold-text.ts";
import type { TableRow } from "./table-view.ts";

/** What a row prints, folded as for a search. */
interface FoldedRow {
  /** Its name and its stances; a line break, which no folded text has, stands between them. */
  readonly head: string;
  /** Of each quotation its words, its speaker and its publication. */
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
        const publisher = findById(sources, evidence.source)?.publisher ?? "";
        const others = [speakerOf(evidence, locale), localize(publisher, locale.tag)];
        return [foldText(evidence.quote), ...others.map(fold)].join("\n");
      }),
    });
    yield;
  }
}

/**
 * The rows that have a text in what they print, case and accents aside, and a stance in any year; every row for a blank
 * text, and every stance where that is left out. A row whose texts are not folded fits no text.
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

/** The place of a row's first quotation that has a text in it; undefined for a blank text, and where none has it. */
export function findQuotation(row: TableRow, text: string): number | undefined {
  const words = foldText(text);
  const index = words ? folded.get(row)?.quotations.findIndex((each) => each.includes(words)) : -1;
  return index === undefined || index < 0 ? undefined : index;
}
