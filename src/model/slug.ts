/** Words as an id: lower-case Latin letters and digits with hyphens between; empty for a script without any. */
export function slug(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^-|-$/g, "");
}

/**
 * The first of `id`, `id-2`, `id-3` … that is not taken yet; it is taken then. With each taken id is kept how far its
 * numbers have come: thousands of alike ones do not count from 2 again.
 */
export function takeId(id: string, taken: Map<string, number>): string {
  let free = id;
  let number = taken.get(id) ?? 1;
  while (taken.has(free)) free = `${id}-${++number}`;
  taken.set(id, number);
  if (free !== id) taken.set(free, 1);
  return free;
}
