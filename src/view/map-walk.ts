import { states } from "../model/countries.ts";
import type { CountryCode } from "../model/dataset.ts";
import { collatorOf } from "../text/collator-of.ts";
import { countryName } from "./country-name.ts";
import { HIDDEN, THROUGH_GROUP, type Isolation, type LegendEntry } from "./legend.ts";
import type { MapView } from "./map-view.ts";
import { hiddenCountries } from "./hidden-countries.ts";
import { isCited, type Scene } from "./stance-view.ts";

/**
 * A level of the map's structure: the year's sentence, a camp, a country. Deeper still are a country's quotations,
 * which its panel has. `from` is where the reader came out of, and goes back into.
 */
export type Place =
  | { readonly level: "sentence"; readonly from?: Isolation | undefined }
  | { readonly level: "camp"; readonly camp: Isolation; readonly from?: CountryCode | undefined }
  | CountryPlace;

/** The deepest level: a country, reached from a camp or across space. */
export interface CountryPlace {
  readonly level: "country";
  readonly country: CountryCode;
  /** The camp whose countries the reader goes through; undefined on the way across space. */
  readonly camp: Isolation | undefined;
}

/** An entry of the legend with the countries that it counts, by name in the reader's alphabet. */
export interface Camp extends LegendEntry {
  readonly countries: readonly CountryCode[];
}

/** The year's camps in the order of the legend: the structure that the keyboard goes down. */
export function mapCamps({ legend, stances }: MapView, scene: Scene): readonly Camp[] {
  const byName = collatorOf(scene.locale.tag);
  const name = (country: CountryCode) => countryName(country, scene.locale);
  const countriesOf = (key: Isolation): CountryCode[] => {
    if (key === HIDDEN) return hiddenCountries(scene);
    if (key === "uncited") return states.filter((state) => !isCited(state, scene));
    return [...stances.values()]
      .filter((stance) => (key === THROUGH_GROUP ? stance.coverage === "group" : stance.key === key))
      .map(({ country }) => country);
  };
  return legend.map((entry) => ({
    ...entry,
    countries: countriesOf(entry.key).sort((a, b) => byName.compare(name(a), name(b))),
  }));
}

/** One level in: the camp or the country that the reader came out of, else the first; undefined where there is none. */
export function goIn(place: Place | undefined, camps: readonly Camp[]): Place | undefined {
  if (place?.level === "country") return undefined;
  if (place?.level === "camp") {
    const { camp, from } = place;
    const countries = countriesIn(camp, camps);
    const country = from !== undefined && countries.includes(from) ? from : countries[0];
    return country === undefined ? undefined : { level: "country", country, camp };
  }
  const camp = camps.find(({ key }) => key === place?.from) ?? camps[0];
  return camp && { level: "camp", camp: camp.key };
}

/** One level out: from a country to the camp that has it, from there to the sentence; undefined at the sentence. */
export function goOut(place: Place | undefined, camps: readonly Camp[]): Place | undefined {
  if (place?.level === "camp") return { level: "sentence", from: place.camp };
  if (place?.level !== "country") return undefined;
  const { country, camp = campOf(country, camps) } = place;
  return camp === undefined ? { level: "sentence" } : { level: "camp", camp, from: country };
}

/** The next place of the level, or one before; the first and the last by ±Infinity. At an end it is the place itself. */
export function goAlong(place: Place, camps: readonly Camp[], step: number): Place {
  if (place.level === "camp") {
    const keys = camps.map(({ key }) => key);
    return { level: "camp", camp: next(keys, place.camp, step) ?? place.camp };
  }
  if (place.level !== "country" || place.camp === undefined) return place;
  const countries = countriesIn(place.camp, camps);
  return { ...place, country: next(countries, place.country, step) ?? place.country };
}

/** A country that the reader names: within the structure in its camp, the present one first, else across space. */
export function goTo(country: CountryCode, place: Place | undefined, camps: readonly Camp[]): CountryPlace {
  const camp = place && "camp" in place ? place.camp : undefined;
  if (camp === undefined) return { level: "country", country, camp };
  const isHere = countriesIn(camp, camps).includes(country);
  return { level: "country", country, camp: isHere ? camp : campOf(country, camps) };
}

/** The same place in another year or another data set, which need not have its camp, or not the country in it. */
export function settlePlace(place: Place | undefined, camps: readonly Camp[]): Place | undefined {
  if (!place || place.level === "sentence" || place.camp === undefined) return place;
  const camp = camps.find(({ key }) => key === place.camp);
  if (place.level === "camp") return camp ? place : { level: "sentence" };
  return camp?.countries.includes(place.country) ? place : { ...place, camp: undefined };
}

function campOf(country: CountryCode, camps: readonly Camp[]): Isolation | undefined {
  return camps.find(({ countries }) => countries.includes(country))?.key;
}

function countriesIn(camp: Isolation, camps: readonly Camp[]): readonly CountryCode[] {
  return camps.find(({ key }) => key === camp)?.countries ?? [];
}

function next<T>(all: readonly T[], at: T, step: number): T | undefined {
  return all[Math.max(0, Math.min(all.length - 1, all.indexOf(at) + step))];
}
