/** Signs of which nobody sees anything, the blank of Braille too: two texts that look the same differ by them. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** A text without signs that nobody sees. */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, "");
}

/** A text in which signs that nobody sees are told by their numbers, as "U+200B". */
export function nameUnseen(text: string): string {
  return text.replace(unseen, numberOf);
}

/** The number of the first sign of a text that nobody sees; undefined if there is none. */
export function firstUnseen(text: string): string | undefined {
  const [sign] = text.match(unseen) ?? [];
  return sign === undefined ? undefined : numberOf(sign);
}

function numberOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
