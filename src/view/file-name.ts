import { localize } from "../text/locale.ts";
import { foldText } from "./search-countries.ts";
import type { Scene } from "./stance-view.ts";

/** The longest that a title's part of a file's name gets, in characters. */
const LONGEST = 60;

/** "stance-map-who-stood-with-whom-on-venezuela-2019.svg"; without years for what has all of them. */
export function fileName(
  { dataset, locale }: Pick<Scene, "dataset" | "locale">,
  extension: string,
  years: readonly number[] = [],
): string {
  const words = foldText(localize(dataset.title, locale.tag)).split(" ");
  const title = words.reduce((name, word) =>
    name.length + word.length < LONGEST ? `${name}-${word}` : name,
  );
  const parts = ["stance-map", Array.from(title).slice(0, LONGEST).join(""), ...years];
  return `${parts.filter((part) => part !== "").join("-")}.${extension}`;
}
