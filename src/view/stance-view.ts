import { countryStances, type StanceKey } from "../model/country-stance.ts";
import type { CountryCode, Dataset } from "../model/dataset.ts";
import { findById } from "../model/find-by-id.ts";
import type { OtherKey } from "../model/stance-keys.ts";
import { localize, type Locale } from "../text/locale.ts";

/** What the reader's filter leaves of a data set. */
export interface Filtered {
  readonly dataset: Dataset;
  /** The data set before it was filtered; `dataset` itself where left out. */
  readonly whole?: Dataset;
}

/** What everything on the page is told in: a data set, in one of its years, in the reader's language. */
export interface Scene extends Filtered {
  readonly year: number;
  readonly locale: Locale;
}

/** What a stance, or one of the four that are no camp's, is called in the year. */
export function stanceLabel(key: StanceKey, { dataset, year, locale: { tag, text } }: Scene): string {
  const stance = findById(dataset.stances, key);
  if (stance) return localize(stance.labelByYear?.[year] ?? stance.label, tag);
  return text[key as OtherKey];
}

/** Whether a position of the country is cited for the year, be it hidden by the filter. */
export function isCited(
  country: CountryCode,
  { dataset, whole = dataset, year }: Omit<Scene, "locale">,
): boolean {
  return countryStances(whole, year).has(country);
}

/** The class by which the style sheets know a key: `camp-0` to `camp-7` by the order of the legend, else the key. */
export function stanceClass(key: StanceKey, { stances }: Dataset): string {
  const index = stances.findIndex(({ id }) => id === key);
  return index < 0 ? key : `camp-${index}`;
}
