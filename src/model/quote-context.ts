import { countQuote, findQuote, type Quotation } from "./find-quote.ts";
import type { Span } from "./span.ts";

/** So many words before and after a quotation are tried; a text that repeats more than that has no one place. */
const MOST_WORDS = 24;

/**
 * The places of an article between which nothing decides where a quotation stands; none where it stands there once, or
 * not as it says.
 */
export function openPlaces(quotation: Quotation, article: string): readonly Span[] {
  const places = findQuote(quotation, article);
  return places.length > 1 ? places : [];
}

/**
 * The fewest words around a place of a quotation in an article that tell it from the others: those before it, else those
 * after it, else both. Undefined where no words decide. The article is its plain text.
 */
export function quoteContext(
  quote: string,
  place: Span,
  article: string,
): Pick<Quotation, "prefix" | "suffix"> | undefined {
  const before = article.slice(0, place.start).trim().split(/\s+/);
  const after = article.slice(place.end).trim().split(/\s+/);
  for (let words = 1; words <= MOST_WORDS; words++) {
    const prefix = before.slice(-words).join(" ");
    const suffix = after.slice(0, words).join(" ");
    for (const context of [{ prefix }, { suffix }, { prefix, suffix }]) {
      const isEmpty = Object.values(context).some((side) => side === "");
      if (!isEmpty && countQuote({ quote, ...context }, article) === 1) return context;
    }
  }
  return undefined;
}
