import { countryStances } from "../model/country-stance.ts";
import type { Basis, Dataset } from "../model/dataset.ts";
import { bases } from "../model/bases.ts";
import { findById } from "../model/find-by-id.ts";
import type { Filter } from "../model/filter.ts";
import { listOf } from "../text/list-of.ts";
import { localize } from "../text/locale.ts";
import type { Scene } from "./stance-view.ts";

/** The filter that the attributes `source` and `basis` ask for, and the words in them that are no source or basis. */
export function readFilter(
  { source, basis }: { readonly source: string; readonly basis: string },
  dataset: Dataset,
): { readonly filter: Filter; readonly unknown: readonly string[] } {
  // A list, which scripts set where words with spaces are meant, is told.
  const words = (attribute: unknown) => String(attribute).split(/\s+/).filter(Boolean);
  const isSource = (word: string) => findById(dataset.sources, word) !== undefined;
  const isBasis = (word: string): word is Basis => bases.some((known) => known === word);
  return {
    filter: { sources: words(source).filter(isSource), bases: words(basis).filter(isBasis) },
    unknown: [
      ...words(source).filter((word) => !isSource(word)),
      ...words(basis).filter((word) => !isBasis(word)),
    ],
  };
}

/** That a filter is on, and what it leaves: "Only evidence from Newsweek. Countries that remain: 62 of 65."; undefined where none is. */
export function filterSentence(
  { sources = [], bases = [] }: Filter,
  whole: Dataset,
  { dataset, year, locale }: Scene,
): string | undefined {
  if (!sources.length && !bases.length) return undefined;
  const { text, tag } = locale;
  const list = (words: readonly string[]) => listOf(words, text.tag);
  const publishers = whole.sources
    .filter(({ id }) => sources.includes(id))
    .map(({ publisher }) => localize(publisher, tag));
  const count = (counted: Dataset) =>
    [...countryStances(counted, year).values()].filter(({ key }) => key !== "subject").length;
  return text.filtered(
    publishers.length ? list([...new Set(publishers)]) : "",
    bases.length ? list(bases.map((basis) => text.basis[basis])) : "",
    count(dataset),
    count(whole),
  );
}
