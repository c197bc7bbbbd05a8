/** Signs that no reader sees and that are no letters: soft hyphens, spaces without width, marks of direction. */
const ignorable = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A text by what is read in it: without signs that nobody sees, each letter in the one way that Unicode prefers (NFC). */
export function plainText(text: string): string {
  return text.replace(ignorable, "").normalize("NFC");
}
