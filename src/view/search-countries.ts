import { alpha2, countries } from "../model/countries.ts";
import type { CountryCode } from "../model/dataset.ts";
import type { Locale } from "../text/locale.ts";
import { commonName, countryName } from "./country-name.ts";
import { foldText } from "./fold-text.ts";
import { shortNames } from "./short-names.ts";

/** A country that somebody may look for, by its name in the reader's language. */
export interface FoundCountry {
  readonly country: CountryCode;
  readonly name: string;
}

interface Entry extends FoundCountry {
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

const indexes = new WeakMap<Locale, readonly Entry[]>();

/**
 * The countries of ISO 3166-1 and Kosovo that a query fits, the best first: its code or a whole name, the beginning of
 * a name, of a word, anything within; then by name. Names are those of the reader's language, the English ones and
 * short ones; none for a blank query.
 */
export function searchCountries(query: string, locale: Locale, limit: number): readonly FoundCountry[] {
  const words = foldText(query);
  if (words === "") return [];
  const index = indexes.get(locale) ?? makeIndex(locale);
  indexes.set(locale, index);
  return index
    .map((entry) => ({ entry, rank: rank(entry, words) }))
    .filter(({ rank }) => rank < ranks.length)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ entry: { country, name } }) => ({ country, name }));
}

const ranks: readonly ((entry: Entry, words: string) => boolean)[] = [
  ({ codes, names }, words) => codes.includes(words) || names.includes(words),
  ({ names }, words) => names.some((name) => name.startsWith(words)),
  ({ names }, words) => names.some((name) => name.includes(` ${words}`)),
  ({ names }, words) => names.some((name) => name.includes(words)),
];

/** How well an entry fits, 0 the best; the number of ranks where it does not. */
function rank(entry: Entry, words: string): number {
  const place = ranks.findIndex((fits) => fits(entry, words));
  return place < 0 ? ranks.length : place;
}

/** All countries by name in the reader's language. */
function makeIndex(locale: Locale): readonly Entry[] {
  const byName = new Intl.Collator(locale.tag);
  const short = shortNamesIn(locale.tag);
  return countries
    .map((country) => {
      const two = alpha2(country) ?? country;
      const name = countryName(country, locale);
      const common = [commonName(country, locale.tag), short.of(two) ?? "", commonName(country, "en")];
      const names = [name, ...common, ...(shortNames.get(country) ?? [])].map(foldText);
      const saints = names
        .filter((each) => /\bst\b/.test(each))
        .map((each) => each.replace(/\bst\b/, "saint"));
      const codes = [country, two].map(foldText);
      return { country, name, codes, names: [...names, ...saints] };
    })
    .sort((a, b) => byName.compare(a.name, b.name));
}

const namesByTag = new Map<string, Intl.DisplayNames>();

/** The short names of countries that a language has beside the full ones, such as США. */
function shortNamesIn(tag: string): Intl.DisplayNames {
  const known = namesByTag.get(tag) ?? new Intl.DisplayNames(tag, { type: "region", style: "short" });
  namesByTag.set(tag, known);
  return known;
}
