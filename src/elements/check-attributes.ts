import { warn } from "../controllers/warn.ts";
import type { Region } from "../geo/region.ts";
import { isCountry } from "../model/countries.ts";
import { faces, type Face } from "../view/face.ts";

/** What an author may set to what it cannot be. */
interface Attributes {
  readonly country: string | null | undefined;
  view: Face;
  region: Region;
}

/**
 * Tells the author of attributes that cannot be; the map then has its first face, and frames the world. `year` is the
 * one that was asked for; `regions` are undefined until they have come.
 */
export function checkAttributes(
  map: Attributes,
  year: number | undefined,
  regions: readonly Region[] | undefined,
): void {
  const { country } = map;
  if (country && !isCountry(country))
    warn(`country="${country}" is no ISO 3166-1 alpha-3 code, such as "CHN".`);
  if (Number.isNaN(year)) warn("year is no number.");
  map.view = oneOf(faces, map.view, "view");
  if (regions) map.region = oneOf(regions, map.region, "region");
}

function oneOf<Word extends string>(words: readonly Word[], word: Word, attribute: string): Word {
  if (words.includes(word)) return word;
  warn(`${attribute}="${word}" is none of ${words.join(", ")}.`);
  return words[0] ?? word;
}
