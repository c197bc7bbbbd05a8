import type { Evidence } from "./dataset.ts";

/** What finds a quotation in its article, as a W3C text-quote selector does. */
export type Quotation = Pick<Evidence, "quote" | "prefix" | "suffix">;

/** From where to where something stands in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The places of an article where a quotation stands word for word: none, one, or several between which neither prefix
 * nor suffix decides. White space counts as the same however much there is of it, of whichever kind; `[…]` marks a cut,
 * whose pieces stand in their order.
 */
export function findQuote({ quote, prefix = "", suffix = "" }: Quotation, article: string): readonly Span[] {
  const [first, ...others] = quote.split("[…]").map(pattern).filter(Boolean);
  if (first === undefined) return [];
  const last = `\\s*${pattern(suffix)}`;
  // Looking ahead, without moving, also finds places that overlap.
  const start = new RegExp(`(?<=${pattern(prefix)}\\s*)(?=(${first})${others.length ? "" : last})`, "gu");
  const rest = others.map(
    (piece, index) => new RegExp(index === others.length - 1 ? `${piece}(?=${last})` : piece, "gu"),
  );
  const places: Span[] = [];
  for (const { index, 1: found = "" } of article.matchAll(start)) {
    const end = endAfter(rest, article, index + found.length);
    // What does not follow here follows no later place either.
    if (end === undefined) break;
    places.push({ start: index, end });
  }
  return places;
}

/** Where pieces end that stand after a place in their order, each as soon as it can; undefined where one is missing. */
function endAfter(pieces: readonly RegExp[], article: string, place: number): number | undefined {
  let end = place;
  for (const piece of pieces) {
    piece.lastIndex = end;
    if (!piece.test(article)) return undefined;
    end = piece.lastIndex;
  }
  return end;
}

/** At how many places of an article a quotation stands. */
export function countQuote(quotation: Quotation, article: string): number {
  return findQuote(quotation, article).length;
}

/** Words -> the source of a regular expression that finds them. */
function pattern(words: string): string {
  return words
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
    .replace(/\s+/g, "\\s+");
}
