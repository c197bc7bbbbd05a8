import { warn } from "../controllers/warn.ts";
import type { Region } from "../geo/region.ts";
import { isCountry } from "../model/countries.ts";
import { faces, type Face } from "../view/face.ts";
import { hideable, themes, type Theme } from "../view/looks.ts";

/** What an author may set to what it cannot be. */
interface Attributes {
  readonly country: string | null | undefined;
  readonly compare: number | `${number}` | null | undefined;
  readonly theme: Theme | null | undefined;
  readonly hide: string | null | undefined;
  view: Face;
  region: Region;
}

/**
 * Warns the author of values that do not exist. An unknown `view` becomes `map`, an unknown `region` becomes `world`; the
 * others are only told. `year` is the one that was asked for; `regions` are undefined until they have come.
 */
export function mendAttributes(
  map: Attributes,
  year: number | undefined,
  regions: readonly Region[] | undefined,
): void {
  const { country, compare, theme, hide } = map;
  if (country && !isCountry(country))
    warn(`country="${country}" is no ISO 3166-1 alpha-3 code, such as "CHN".`);
  for (const [name, value] of Object.entries({ year, compare }))
    if (Number.isNaN(Number(value ?? 0))) warn(`${name} is no number.`);
  if (theme) isOneOf(themes, theme, "theme");
  for (const piece of [hide].join().split(/\s+/)) if (piece) isOneOf(hideable, piece, "hide");
  // What is set, be it to what it was, is written into the tag.
  if (!isOneOf(faces, map.view, "view")) map.view = "map";
  if (regions && !isOneOf(regions, map.region, "region")) map.region = "world";
}

function isOneOf<Word extends string>(words: readonly Word[], word: Word, attribute: string): boolean {
  const isOne = words.includes(word);
  if (!isOne) warn(`${attribute}="${word}" is none of ${words.join(", ")}.`);
  return isOne;
}
