const collators = new Map<string, Intl.Collator>();

/** The order of names in a language; it is kept, lest each letter that is typed wait for another. */
export function collatorOf(tag: string): Intl.Collator {
  const known = collators.get(tag) ?? new Intl.Collator(tag);
  collators.set(tag, known);
  return known;
}
