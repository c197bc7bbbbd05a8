import { countQuote, findQuote, type Quotation } from "./find-quote.ts";

/** So many words before and after a quotation are tried; a text that repeats more than that has no one place. */
const MOST_WORDS = 24;

/**
 * The fewest words around a quotation that tell which of its places in an article is meant: those before it, else those
 * after it, else both. Where nothing decides yet it is the first place. Undefined where nothing is missing (the quotation
 * stands there once, or is told apart already), or where no words decide.
 */
export function quoteContext(
  quotation: Quotation,
  article: string,
): Pick<Quotation, "prefix" | "suffix"> | undefined {
  const { quote } = quotation;
  if (countQuote({ quote }, article) < 2 || countQuote(quotation, article) === 1) return undefined;
  const [place] = [...findQuote(quotation, article), ...findQuote({ quote }, article)];
  if (!place) return undefined;
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
