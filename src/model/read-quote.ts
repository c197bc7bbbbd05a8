import type { Reader } from "./read.ts";
import { string } from "./read-text.ts";
import { firstUnseen, withoutUnseen } from "./unseen-signs.ts";

/** A letter or a digit; the letters of Korean that fill a place are not seen. */
const said = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u;

const what = "words of the article, with at least one letter or digit";

/** Reads a quotation: text in which something is said, which marks of cuts and invisible signs alone do not. */
export const quote: Reader<string> = (value, path, reading) => {
  const text = string(value, path, reading);
  if (text === undefined || said.test(text)) return text;
  const unseen = withoutUnseen(text).trim() === "" ? firstUnseen(text) : undefined;
  return unseen === undefined
    ? reading.expected(what, text, path)
    : reading.report(path, `expected ${what}, found only invisible signs (${unseen})`);
};
