import type { Span } from "./span.ts";

/** Letters of scripts that put no space between words: where a word ends in them is for who reads. */
const unspaced = [
  "Hani",
  "Hira",
  "Kana",
  "Bopo",
  "Thai",
  "Laoo",
  "Khmr",
  "Mymr",
  "Tale",
  "Talu",
  "Lana",
  "Tavt",
]
  .map((script) => `\\p{sc=${script}}`)
  .join("");

const letter = `(?![${unspaced}])[\\p{L}\\p{M}\\p{Nd}]`;
// Who types takes what looks like one: "don`t", "don‘t".
const apostrophe = "['’‘`´]";
// The sign of a fraction, a ratio, a time or a date, too: 9/11, 5:3.
const inNumber = "[.,:/'’\\u00a0\\u2009\\u202f]";
const fraction = "[¼-¾⅐-⅞]";
const hyphen = "[-\\u2010\\u2011]";
// Between numbers, a dash or a minus makes one of two.
const betweenNumbers = "[\\u2013\\u2212]";
const currency = "(?:\\p{Lu}{0,3}\\p{Sc})?";
// Two hyphens are a dash as it is typed; a dash is a minus right before a number.
const minus = `(?<!${letter}|-)[-\\u2013\\u2212]`;
// "U.S." is one word; a capital that ends a sentence has a space behind its point.
const initial = "\\p{Lu}(?!\\p{L})";

const within = [
  `(?<=${letter})(?=${letter})`,
  `(?<=\\p{L})(?=${apostrophe}\\p{L})`,
  `(?<=\\p{Nd})(?=${inNumber}\\p{Nd})`,
  `(?<=\\p{Nd}${inNumber})(?=\\p{Nd})`,
  `(?<=${letter})(?=${hyphen}${letter})`,
  `(?<=${letter}${hyphen})(?=${letter})`,
  `(?<=\\p{Nd})(?=${betweenNumbers}\\p{Nd})`,
  `(?<=\\p{Nd}${betweenNumbers})(?=\\p{Nd})`,
  `(?<=\\p{Nd})(?=${fraction})`,
  `(?<=${minus})(?=${currency}\\p{Nd})`,
  `(?<=${minus}${currency})(?=\\p{Nd})`,
  `(?<=(?<![\\p{L}\\p{N}\\p{P}])\\.)(?=\\p{Nd})`,
  `(?<=(?<!\\p{L})\\p{Lu})(?=\\.${initial})`,
  `(?<=(?<!\\p{L})\\p{Lu}\\.)(?=${initial})`,
].join("|");
const afterApostrophe = `(?<=\\p{L}${apostrophe})(?=\\p{L})`;

const noStart = new RegExp(`${within}|${afterApostrophe}(?=(?:t|s|d|m|re|ve|ll)(?!\\p{L}))`, "uy");
const noEnd = new RegExp(`${within}|${afterApostrophe}`, "uy");

/**
 * Whether a part of a text, from `start` to `end`, begins and ends with whole words and numbers. “Ukraine” begins in
 * “l’Ukraine”, and nothing in “won’t”, “non-aligned” and “-12”.
 */
export function hasWholeWords(text: string, { start, end }: Span): boolean {
  return !matchesAt(noStart, text, start) && !matchesAt(noEnd, text, end);
}

/** The word or the number of a text that goes over a place; the place itself if none does. */
export function wordOver(text: string, place: number): Span {
  let start = place;
  let end = place;
  while (matchesAt(noEnd, text, start)) start--;
  while (matchesAt(noEnd, text, end)) end++;
  return { start, end };
}

function matchesAt(sticky: RegExp, text: string, place: number): boolean {
  sticky.lastIndex = place;
  return sticky.test(text);
}
