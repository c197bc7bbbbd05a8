import { findQuote } from "./find-quote.ts";

/** Signs that look alike and are not: each of a row is folded to its first. */
const alike = ['"“”„‟«»″', "'‘’‚‛`´′", "-‐‑‒–—―−"];

const folds: ReadonlyMap<string, string> = new Map(
  alike.flatMap((signs) => Array.from(signs, (sign) => [sign, signs.charAt(0)] as const)),
);

/** So many characters that differ are told; who has more has copied from elsewhere. */
const MOST = 3;

/**
 * What keeps a quotation from standing in its article if only capitals and the kinds of quotation marks and dashes do;
 * undefined if more does, or nothing.
 */
export function differingSigns(quote: string, article: string): string | undefined {
  const folded = foldSigns(article);
  if (!findQuote({ quote: foldSigns(quote) }, folded).length) return undefined;
  const pairs = new Set<string>();
  let at = 0;
  for (const piece of quote.split("[…]").filter((words) => words.trim() !== "")) {
    const place = findQuote({ quote: foldSigns(piece) }, folded).find(({ start }) => start >= at);
    if (!place) return undefined;
    at = place.end;
    const found = signsOf(article.slice(place.start, place.end));
    for (const [index, sign] of signsOf(piece).entries())
      if (sign !== found[index]) pairs.add(`${found[index] ?? ""} where the quotation has ${sign}`);
  }
  const told = [...pairs].slice(0, MOST);
  return told.length ? `the article has ${told.join(", ")}${pairs.size > MOST ? " …" : ""}` : undefined;
}

/** A text of the same length in which signs that look alike are one. */
export function foldSigns(text: string): string {
  return text.replace(/[^]/g, (sign) => {
    const folded = folds.get(sign) ?? sign.toLowerCase();
    return folded.length === sign.length ? folded : sign;
  });
}

function signsOf(text: string): readonly string[] {
  return text.replace(/\s+/g, "").split("");
}

/** So few words tell where a quotation breaks off; fewer stand in any article. */
const FEWEST = 3;

/** The longest beginning of a quotation, of whole words, that stands in an article; undefined if it says little. */
export function foundBeginning(quote: string, article: string): string | undefined {
  const words = new Intl.Segmenter("und", { granularity: "word" });
  const edges = new Set([article.length, ...Array.from(words.segment(article), ({ index }) => index)]);
  const ends = Array.from(words.segment(quote))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => index + segment.length);
  const placesOf = (end: number) => findQuote({ quote: quote.slice(0, end).trim() }, article);
  // Where a beginning stands, so does each shorter one.
  let found = 0;
  for (let missing = ends.length + 1; missing - found > 1;) {
    const middle = (found + missing) >> 1;
    if (placesOf(ends[middle - 1] ?? 0).length) found = middle;
    else missing = middle;
  }
  for (const end of ends.slice(FEWEST - 1, found).reverse())
    if (placesOf(end).some(({ start, end }) => edges.has(start) && edges.has(end)))
      return quote.slice(0, end).trim();
  return undefined;
}
