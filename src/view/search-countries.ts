import { drawnWithin } from "../geo/drawn-within.ts";
import { alpha2, countries } from "../model/countries.ts";
import { countryStances } from "../model/country-stance.ts";
import type { CountryCode, Dataset, Group } from "../model/dataset.ts";
import { positionsByYear } from "../model/years.ts";
import { collatorOf } from "../text/collator-of.ts";
import type { LateWords } from "../text/en-late.ts";
import { localize, type Locale } from "../text/locale.ts";
import { commonName, countryName } from "./country-name.ts";
import { citedCountries } from "./dataset-facts.ts";
import { foldText } from "./fold-text.ts";
import { shortNames } from "./short-names.ts";
import type { Scene } from "./stance-view.ts";

/** A country that somebody may look for, by its name in the reader's language. */
export interface FoundCountry {
  readonly country: CountryCode;
  readonly name: string;
  /** How the name leads to the country, where it is not the country's own or was found by a group; else empty. */
  readonly note: string;
}

/** A group of the data set that somebody may look for, by its name in the reader's language. */
export interface FoundGroup {
  readonly group: string;
  readonly name: string;
  /** How many members it has. */
  readonly note: string;
}

export type Found = FoundCountry | FoundGroup;

/** What is compared with a query, folded. */
interface Names {
  readonly name: string;
  /** Codes of three letters and ids count as a whole name. */
  readonly whole: readonly string[];
  readonly names: readonly string[];
  /** The code of two letters, in capitals. */
  readonly two: string | undefined;
}

interface Entry extends Names {
  readonly country: CountryCode;
}

/**
 * The countries of ISO 3166-1, Kosovo and the groups of the data set that a query fits, the best first: a whole name, a
 * code (one of two letters only in capitals), the beginning of a name, two letters of a code, the beginning of a word,
 * anything within; then those that the year cites; then by name. Names are those of the reader's language, the English
 * ones and short ones; none for a blank query. A territory that is drawn as a part of a country leads there, and to its
 * own evidence only where the data have some.
 */
export function searchCountries(
  query: string,
  scene: Scene,
  text: LateWords,
  limit: number,
): readonly Found[] {
  const { dataset, year, locale } = scene;
  const words = foldText(query);
  if (words === "") return [];
  const stances = countryStances(dataset, year);
  const citedGroups = new Set(
    positionsByYear(dataset)
      .get(year)
      ?.map(({ group }) => group),
  );
  const found = (names: Names, isCited: boolean, options: () => readonly Found[]) => ({
    name: names.name,
    rank: rank(names, words, query.trim()),
    isCited,
    options,
  });
  const byName = collatorOf(locale.tag);
  return [
    ...indexOf(locale).map((entry) =>
      found(entry, stances.has(entry.country), () => countryOptions(entry, scene, text)),
    ),
    ...(dataset.groups ?? []).map((group) => {
      const names = groupNames(group, locale);
      const option = { group: group.id, name: names.name, note: text.membersOf(group.members.length) };
      return found(names, citedGroups.has(group.id), () => [option]);
    }),
  ]
    .filter(({ rank }) => rank < ranks.length)
    .sort(
      (a, b) => a.rank - b.rank || Number(b.isCited) - Number(a.isCited) || byName.compare(a.name, b.name),
    )
    .slice(0, limit)
    .flatMap(({ options }) => options())
    .slice(0, limit);
}

/** The members of a group by name; each that the year covers through the group says so. */
export function groupMembers(
  { id, name, members }: Group,
  { dataset, year, locale }: Scene,
  text: LateWords,
): readonly FoundCountry[] {
  const stances = countryStances(dataset, year);
  const asMember = locale.text.asMember(localize(name, locale.tag));
  const byName = collatorOf(locale.tag);
  return Array.from(new Set(members), (country): FoundCountry => {
    const named = countryName(country, locale);
    const host = drawnWithin.get(country);
    if (host !== undefined && !citedIn(dataset).has(country)) return drawnOption(named, host, locale, text);
    const isCovered = stances.get(country)?.citations.some(({ group }) => group === id);
    return { country, name: named, note: isCovered ? asMember : "" };
  }).sort((a, b) => byName.compare(a.name, b.name));
}

function countryOptions(
  { country, name }: Entry,
  { dataset, locale }: Scene,
  text: LateWords,
): FoundCountry[] {
  const own = { country, name, note: "" };
  const host = drawnWithin.get(country);
  if (host === undefined) return [own];
  const drawn = drawnOption(name, host, locale, text);
  return citedIn(dataset).has(country) ? [own, drawn] : [drawn];
}

/** A territory that leads to the country that it is drawn with. */
function drawnOption(name: string, host: CountryCode, locale: Locale, text: LateWords): FoundCountry {
  return { country: host, name, note: text.drawnWithin(countryName(host, locale)) };
}

const ranks: readonly ((names: Names, words: string, typed: string) => boolean)[] = [
  ({ whole, names, two }, words, typed) => typed === two || whole.includes(words) || names.includes(words),
  ({ names }, words) => names.some((name) => name.startsWith(words)),
  ({ two }, words) => words === two?.toLowerCase(),
  ({ names }, words) => names.some((name) => name.includes(` ${words}`)),
  ({ names }, words) => names.some((name) => name.includes(words)),
];

/** How well names fit, 0 the best; the number of ranks where they do not. */
function rank(names: Names, words: string, typed: string): number {
  const place = ranks.findIndex((fits) => fits(names, words, typed));
  return place < 0 ? ranks.length : place;
}

const cited = new WeakMap<Dataset, ReadonlySet<CountryCode>>();

/** The countries that any year of a data set cites. */
function citedIn(dataset: Dataset): ReadonlySet<CountryCode> {
  const known = cited.get(dataset) ?? new Set(citedCountries(dataset));
  cited.set(dataset, known);
  return known;
}

function groupNames({ id, name }: Group, { tag }: Locale): Names {
  const own = localize(name, tag);
  return {
    name: own,
    whole: [foldText(id)],
    names: [own, localize(name, "en")].map(foldText),
    two: undefined,
  };
}

const indexes = new WeakMap<Locale, readonly Entry[]>();

/** All countries with what they are called. */
function indexOf(locale: Locale): readonly Entry[] {
  const known = indexes.get(locale) ?? makeIndex(locale);
  indexes.set(locale, known);
  return known;
}

function makeIndex(locale: Locale): readonly Entry[] {
  const short = shortNamesIn(locale.tag);
  return countries.map((country) => {
    const two = alpha2(country);
    const name = countryName(country, locale);
    const common = [
      commonName(country, locale.tag),
      short.of(two ?? country) ?? "",
      commonName(country, "en"),
    ];
    const names = [name, ...common, ...(shortNames.get(country) ?? [])].map(foldText);
    const saints = names.filter((each) => /\bst\b/.test(each)).map((each) => each.replace(/\bst\b/, "saint"));
    return { country, name, two, whole: [foldText(country)], names: [...names, ...saints] };
  });
}

const namesByTag = new Map<string, Intl.DisplayNames>();

/** The short names of countries that a language has beside the full ones, such as США. */
function shortNamesIn(tag: string): Intl.DisplayNames {
  const known = namesByTag.get(tag) ?? new Intl.DisplayNames(tag, { type: "region", style: "short" });
  namesByTag.set(tag, known);
  return known;
}
