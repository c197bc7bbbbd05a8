/** A number in English: 1,234. `Intl` takes long to wake, and the first map has no number so large. */
export function digits(n: number): string {
  return n < 1000 ? String(n) : n.toLocaleString("en");
}

/** One thing, or any other number of them, which `#` stands for: English has no more plurals (Unicode CLDR). */
export function count(n: number, one: string, other: string): string {
  return (n === 1 ? one : other).replace("#", digits(n));
}
