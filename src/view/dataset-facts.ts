import { countryStances } from "../model/country-stance.ts";
import type { CountryCode, Dataset } from "../model/dataset.ts";
import { yearsOf } from "../model/years.ts";
import { localize } from "../text/locale.ts";

/** The publications that a data set quotes, each once. */
export function publishers(dataset: Dataset, tag: string): readonly string[] {
  return [...new Set(dataset.sources.map(({ publisher }) => localize(publisher, tag)))];
}

/** The countries that any year cites, by code. */
export function citedCountries(dataset: Dataset): readonly CountryCode[] {
  const cited = yearsOf(dataset).flatMap((year) => [...countryStances(dataset, year).keys()]);
  return [...new Set(cited)].sort();
}
