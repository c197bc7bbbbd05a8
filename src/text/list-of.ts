/** A word of a list (`element`), or what stands between two (`literal`). */
type ListPart = ReturnType<Intl.ListFormat["formatToParts"]>[number];

/**
 * Words in a row as a language writes them: "a, b and c". English is joined here, since an engine takes some 25 ms to
 * make the first `Intl` object of a page, and the first map in English needs no other.
 */
export function listParts(words: readonly string[], tag: string): readonly ListPart[] {
  if (tag !== "en") return new Intl.ListFormat(tag).formatToParts(words);
  return words
    .flatMap((value, index): ListPart[] => [
      { type: "literal", value: index === words.length - 1 ? " and " : ", " },
      { type: "element", value },
    ])
    .slice(1);
}

/** The same as plain text. */
export function listOf(words: readonly string[], tag: string): string {
  return listParts(words, tag)
    .map(({ value }) => value)
    .join("");
}
