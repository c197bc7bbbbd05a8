import { alpha2 } from "../model/countries.ts";
import type { CountryCode } from "../model/dataset.ts";
import { nearestKin, type Locale } from "../text/locale.ts";

const names = new Map<string, Intl.DisplayNames>();
/** What was asked for before: a name costs more than all else that is done with it. */
const asked = new Map<string, string>();

/** A country's name in the reader's language; its code where the language has none. */
export function countryName(country: CountryCode, { tag, text }: Locale): string {
  const own = nearestKin(tag, [text.tag]) && text.countryNames[country];
  return own ?? commonName(country, tag);
}

/** The name that the runtime knows for a country in a language; its code where it knows none. */
export function commonName(country: CountryCode, tag: string): string {
  const key = tag + country;
  const name = asked.get(key) ?? nameIn(tag, country);
  asked.set(key, name);
  return name;
}

function nameIn(tag: string, country: CountryCode): string {
  let known = names.get(tag);
  if (!known) names.set(tag, (known = new Intl.DisplayNames(tag, { type: "region" })));
  const region = alpha2(country);
  return (region && known.of(region)) ?? country;
}
