import type { Evidence } from "./dataset.ts";
import { plainText } from "./plain-text.ts";
import type { Span } from "./span.ts";
import { hasWholeWords } from "./word-edges.ts";

/** Letters and marks of Chinese and Japanese as a pattern has them, and white space beside them. */
const unspaced =
  /(?:\\s[+*])*([\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\u3001-\u303f\uff01-\uff65])(?:\\s[+*])*/gu;

/** What finds a quotation in its article, as a W3C text-quote selector does. */
export type Quotation = Pick<Evidence, "quote" | "prefix" | "suffix">;

/**
 * The places of an article, in its `plainText`, where a quotation stands word for word: none, one, or several between
 * which neither prefix nor suffix decides. White space counts as the same however much there is of it, of whichever kind,
 * and beside Chinese or Japanese letters it is none, for a line may end between any two; `[…]` marks a cut, whose pieces
 * stand in their order. No piece begins or ends inside a word, unless it `mayCutWords`.
 */
export function findQuote(
  { quote, prefix = "", suffix = "" }: Quotation,
  article: string,
  mayCutWords = false,
): readonly Span[] {
  const [first, ...others] = piecesOf(quote).map(pattern);
  if (first === undefined) return [];
  const text = plainArticle(article);
  const isWhole = (span: Span) => mayCutWords || hasWholeWords(text, span);
  const last = `\\s*${pattern(suffix)}`;
  // Looking ahead, without moving, also finds places that overlap.
  const start = new RegExp(`(?<=${pattern(prefix)}\\s*)(?=(${first})${others.length ? "" : last})`, "gu");
  const rest = others.map(
    (piece, index) => new RegExp(`${piece}${index === others.length - 1 ? `(?=${last})` : ""}`, "gu"),
  );
  const places: Span[] = [];
  for (const { index, 1: found = "" } of text.matchAll(start)) {
    const place = { start: index, end: index + found.length };
    if (!isWhole(place)) continue;
    const end = endAfter(rest, text, place.end, isWhole);
    // What does not follow here follows no later place either.
    if (end === undefined) break;
    places.push({ start: index, end });
  }
  return places;
}

let latest = { article: "", text: "" };

/** The plain text of an article, which is looked through for one quotation after the other. */
function plainArticle(article: string): string {
  if (latest.article !== article) latest = { article, text: plainText(article) };
  return latest.text;
}

/** Where pieces end that stand after a place in their order, each as soon as it can; undefined where one is missing. */
function endAfter(
  pieces: readonly RegExp[],
  text: string,
  place: number,
  isWhole: (span: Span) => boolean,
): number | undefined {
  let end = place;
  for (const piece of pieces) {
    let found: RegExpExecArray | null;
    piece.lastIndex = end;
    do {
      found = piece.exec(text);
      if (!found) return undefined;
      end = piece.lastIndex;
      piece.lastIndex = found.index + 1;
    } while (!isWhole({ start: found.index, end }));
  }
  return end;
}

/** At how many places of an article a quotation stands. */
export function countQuote(quotation: Quotation, article: string): number {
  return findQuote(quotation, article).length;
}

/** The pieces of a quotation between its cuts, in their `plainText`. */
export function piecesOf(quote: string): readonly string[] {
  return plainText(quote)
    .split("[…]")
    .map((piece) => piece.trim())
    .filter(Boolean);
}

/** Words -> the source of a regular expression that finds them. */
function pattern(words: string): string {
  return plainText(words)
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
    .replace(/\s+/g, "\\s+")
    .replace(unspaced, "\\s*$1\\s*")
    .replace(/^\\s\*|\\s\*$/g, "")
    .replace(/\\s\*(?:\\s\*)+/g, "\\s*");
}
