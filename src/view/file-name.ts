import { localize } from "../text/locale.ts";
import { foldText } from "./fold-text.ts";
import type { Scene } from "./stance-view.ts";

/** The longest that a title's part of a file's name gets, in characters. */
const LONGEST = 60;

/**
 * "stance-map-who-stood-with-whom-on-venezuela-2019.svg"; `parts` are the years of a picture, and what of the data set
 * a filtered file has.
 */
export function fileName(
  { dataset, locale }: Pick<Scene, "dataset" | "locale">,
  extension: string,
  parts: readonly (string | number)[] = [],
): string {
  const [first = "", ...words] = (
    localize(dataset.title, locale.tag).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).map(foldLatin);
  const title = words.reduce(
    (name, word) => (name.length + word.length < LONGEST ? `${name}-${word}` : name),
    first,
  );
  const names = ["stance-map", Array.from(title).slice(0, LONGEST).join(""), ...parts];
  return `${names.filter((name) => name !== "").join("-")}.${extension}`;
}

/** A word without accents where it is a Latin one; in other scripts the marks belong to the letters. */
function foldLatin(word: string): string {
  return /\p{Script=Latin}/u.test(word) ? foldText(word) : word.toLowerCase();
}
