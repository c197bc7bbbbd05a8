import { countryStances } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import { isCited, stanceLabel, type Scene } from "./stance-view.ts";

/** What a country's stance is called in the year; where it has none, that none is cited or that the filter hides it. */
export function countryLabel(country: CountryCode, scene: Scene): string {
  const { dataset, year, locale } = scene;
  const stance = countryStances(dataset, year).get(country);
  return !stance && isCited(country, scene)
    ? locale.text.hidden
    : stanceLabel(stance?.key ?? "uncited", scene);
}
