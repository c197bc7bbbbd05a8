/**
 * The word that somebody most likely meant: the first of those that differ least from `word`, by two slips of the
 * finger at most and by one in a short word, whatever the case; undefined if none is that near.
 */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  const known = Array.from(words, (spelled) => ({ spelled, lower: spelled.toLowerCase() }));
  for (let slips = 0; slips <= Math.min(typed.length < 6 ? 1 : 2, typed.length / 2); slips++) {
    const near = known.find(({ lower }) => isWithin(slips, typed, lower));
    if (near) return near.spelled;
  }
  return undefined;
}

/** Whether `a` becomes `b` by so many letters, or fewer, dropped, added, changed or swapped with the next one. */
export function isWithin(slips: number, a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > slips) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const x = a.slice(same);
  const y = b.slice(same);
  if (x === y) return true;
  if (slips === 0) return false;
  return (
    isWithin(slips - 1, x.slice(1), y) ||
    isWithin(slips - 1, x, y.slice(1)) ||
    isWithin(slips - 1, x.slice(1), y.slice(1)) ||
    (x[0] === y[1] && x[1] === y[0] && isWithin(slips - 1, x.slice(2), y.slice(2)))
  );
}
