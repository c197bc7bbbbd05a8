import { isCountry } from "./countries.ts";
import { isGroup, successors } from "./country-aliases.ts";
import { countryNames, englishName, meantCountry } from "./country-slips.ts";
import type { CountryCode } from "./dataset.ts";
import { list, type Reader, type Size } from "./read.ts";
import type { Reading } from "./reading.ts";
import { shown } from "./shown.ts";
import { firstUnseen, withoutUnseen } from "./unseen-signs.ts";

/** Reads the code of a country. */
export const country: Reader<CountryCode> = (value, path, reading) => {
  if (typeof value !== "string") return reading.expected('a country code such as "VEN"', value, path);
  if (isCountry(value)) return value;
  const unseen = firstUnseen(value);
  if (unseen === undefined)
    return reading.report(path, `${shown(value)} is not a country code; ${hint(value, reading)}`);
  const seen = withoutUnseen(value);
  const advice = isCountry(seen) ? "write it anew" : hint(seen, reading);
  return reading.report(path, `an invisible sign (${unseen}) stands in ${shown(seen)}; ${advice}`);
};

/** What somebody most likely meant by a word that is no code. */
function hint(word: string, reading: Reading): string {
  const meant = meantCountry(word);
  if (meant) return `${englishName(meant)} is "${meant}"`;
  if (isGroup(word))
    return 'it is a group: write it as "group" in place of "country", and list the codes of its "members"';
  const today = successors(word);
  if (today) return `that state is no more; today's are ${today}`;
  const name = word.length > 4 ? reading.nearest(word, countryNames()) : undefined;
  return name === undefined
    ? 'codes are ISO 3166-1 alpha-3, such as "VEN"'
    : `did you mean ${name}, "${countryNames().get(name) ?? ""}"?`;
}

/** Reads a list of countries, each of which may occur once; of a `size` if one is given. */
function countriesOnce(size?: Size): Reader<readonly CountryCode[]> {
  return (value, path, reading) => {
    const seen = new Set<CountryCode>();
    const newCountry: Reader<CountryCode> = (item, place) => {
      const code = country(item, place, reading);
      if (code === undefined) return undefined;
      if (seen.has(code)) return reading.report(place, `"${code}" is in this list already`);
      seen.add(code);
      return code;
    };
    return list(newCountry, size)(value, path, reading);
  };
}

/** Reads the countries of a group. */
export const members = countriesOnce({ from: 1, what: "1 country or more" });

const subjectCountries = countriesOnce();

/** Reads the countries that the stances are about, and remembers them for the positions. */
export const subject: Reader<readonly CountryCode[]> = (value, path, reading) => {
  const codes = subjectCountries(value, path, reading);
  for (const code of codes ?? []) reading.subject.add(code);
  return codes;
};
