import { findQuote, piecesOf } from "./find-quote.ts";
import { foldSign, foldSigns } from "./fold-signs.ts";
import { plainText } from "./plain-text.ts";
import { shown } from "./shown.ts";
import type { Span } from "./span.ts";
import { nameUnseen } from "./unseen-signs.ts";
import { hasWholeWords, wordOver } from "./word-edges.ts";

/** So many signs that differ are told; who has more has copied from elsewhere. */
const MOST = 3;

/**
 * What keeps a quotation from standing in its article if only capitals, the kinds of quotation marks and dashes,
 * ligatures and the like do; undefined if more does, or nothing.
 */
export function differingSigns(quote: string, article: string): string | undefined {
  const plain = plainText(article);
  const { text, origin } = foldSigns(plain);
  const pairs: Pair[] = [];
  let at = 0;
  for (const piece of piecesOf(quote)) {
    const place = findQuote({ quote: foldSigns(piece).text }, text).find(({ start }) => start >= at);
    if (!place) return undefined;
    at = place.end;
    pairs.push(...pairsOf(plain.slice(origin(place.start), origin(place.end)), piece));
  }
  const [first] = pairs;
  if (!first) return undefined;
  if (pairs.every(({ found, quoted }) => found.toLowerCase() === quoted.toLowerCase()))
    return `only capitals differ, the article has ${shown(first.rest.replace(/\s+/g, " "))}`;
  const told = (signs: string) => nameUnseen(signs) || "nothing";
  const all = new Set(
    pairs.map(({ found, quoted }) => `${told(found)} where the quotation has ${told(quoted)}`),
  );
  return `the article has ${[...all].slice(0, MOST).join(", ")}${all.size > MOST ? " …" : ""}`;
}

/** Signs of an article that differ from those of a quotation, and the article's words from there on. */
interface Pair {
  readonly found: string;
  readonly quoted: string;
  readonly rest: string;
}

/** Where words of an article differ from a quotation's that are the same once both are folded. */
function pairsOf(words: string, piece: string): readonly Pair[] {
  const pairs: Pair[] = [];
  const theirs = signsOf(words);
  const ours = signsOf(piece);
  while (theirs.length) {
    const [start = 0] = theirs[0] ?? [];
    let [found, quoted] = ["", ""];
    let [a, b] = ["", ""];
    // A ligature is two letters: who is behind takes the next sign.
    do {
      const isBehind = ours.length === 0 || (theirs.length > 0 && a.length <= b.length);
      const [, sign = ""] = (isBehind ? theirs : ours).shift() ?? [];
      if (isBehind) [found, a] = [found + sign, a + foldSign(sign)];
      else [quoted, b] = [quoted + sign, b + foldSign(sign)];
    } while (a !== b && theirs.length + ours.length > 0);
    if (found !== quoted) pairs.push({ found, quoted, rest: words.slice(wordOver(words, start).start) });
  }
  return pairs;
}

/** Where each sign of a text stands that is no white space, and the sign. */
function signsOf(text: string): (readonly [number, string])[] {
  return Array.from(text.matchAll(/\S/gu), ({ 0: sign, index }) => [index, sign] as const);
}

/** So few words tell where a quotation breaks off; fewer stand in any article. */
const FEWEST = 3;

/** The longest beginning of a quotation, of whole words, that stands in an article; undefined if it says little. */
export function foundBeginning(quote: string, article: string): string | undefined {
  const words = new Intl.Segmenter("und", { granularity: "word" });
  const ends = Array.from(words.segment(quote))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => index + segment.length)
    // What is joined by a hyphen is two words there, and one here.
    .filter((end) => hasWholeWords(quote, { start: 0, end }));
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
  const text = plainText(article);
  if (!findQuote({ quote }, article, true).length) return undefined;
  let at = 0;
  for (const piece of piecesOf(quote)) {
    const isLater = ({ start }: Span) => start >= at;
    const whole = findQuote({ quote: piece }, article).find(isLater);
    const place = whole ?? findQuote({ quote: piece }, article, true).find(isLater);
    if (!place) return undefined;
    at = place.end;
    if (whole) continue;
    const last = wordOver(text, place.end);
    const endsWithin = last.end > place.end;
    const word = endsWithin ? last : wordOver(text, place.start);
    const part = text.slice(Math.max(word.start, place.start), Math.min(word.end, place.end));
    return `${endsWithin ? "ends" : "begins"} inside a word, with ${shown(part)} of ${shown(text.slice(word.start, word.end))}`;
  }
  return undefined;
}
