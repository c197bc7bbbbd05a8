import { countryStances } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import type { Scene } from "./stance-view.ts";

/** The countries that are cited for the year, but hidden by the filter. */
export function hiddenCountries({ dataset, whole = dataset, year }: Omit<Scene, "locale">): CountryCode[] {
  const left = countryStances(dataset, year);
  return [...countryStances(whole, year).keys()].filter((country) => !left.has(country));
}
