import { findQuote, piecesOf } from "./find-quote.ts";
import { shown } from "./shown.ts";
import type { Span } from "./span.ts";
import { wordOver } from "./word-edges.ts";

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
  for (const piece of piecesOf(quote)) {
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
  const ends = Array.from(words.segment(quote))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => index + segment.length);
  const stands = (end: number) => findQuote({ quote: quote.slice(0, end) }, article).length > 0;
  // Where a beginning stands, so does each shorter one.
  let found = 0;
  for (let missing = ends.length + 1; missing - found > 1;) {
    const middle = (found + missing) >> 1;
    if (stands(ends[middle - 1] ?? 0)) found = middle;
    else missing = middle;
  }
  return found < FEWEST ? undefined : quote.slice(0, ends[found - 1]).trim();
}

/**
 * Where a quotation cuts the first word, if it stands in its article once words may be cut; undefined of any other, and
 * where its pieces cut words only in their order.
 */
export function cutWord(quote: string, article: string): string | undefined {
  if (!findQuote({ quote }, article, true).length) return undefined;
  let at = 0;
  for (const piece of piecesOf(quote)) {
    const isLater = ({ start }: Span) => start >= at;
    const whole = findQuote({ quote: piece }, article).find(isLater);
    const place = whole ?? findQuote({ quote: piece }, article, true).find(isLater);
    if (!place) return undefined;
    at = place.end;
    if (whole) continue;
    const last = wordOver(article, place.end);
    const endsWithin = last.end > place.end;
    const word = endsWithin ? last : wordOver(article, place.start);
    const part = article.slice(Math.max(word.start, place.start), Math.min(word.end, place.end));
    return `${endsWithin ? "ends" : "begins"} inside a word, with ${shown(part)} of ${shown(article.slice(word.start, word.end))}`;
  }
  return undefined;
}
