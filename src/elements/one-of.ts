import { warn } from "../controllers/warn.ts";

/** An attribute's word if it is one of these, else the first of them, and the author is told. */
export function oneOf<Word extends string>(words: readonly Word[], word: Word, attribute: string): Word {
  if (words.includes(word)) return word;
  warn(`${attribute}="${word}" is none of ${words.join(", ")}.`);
  return words[0] ?? word;
}
