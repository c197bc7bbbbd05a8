import type { Dataset, Evidence } from "./dataset.ts";
import type { Issue } from "./issue.ts";

/** What finds a quotation in its article, as a W3C text-quote selector does. */
export type Quotation = Pick<Evidence, "quote" | "prefix" | "suffix">;

/** From where to where something stands in a text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The places of an article where a quotation stands word for word: none, one, or several between which neither prefix
 * nor suffix decides. White space counts as the same however much there is of it, of whichever kind; `[…]` marks a cut,
 * whose pieces stand in their order.
 */
export function findQuote({ quote, prefix = "", suffix = "" }: Quotation, article: string): readonly Span[] {
  const pieces = quote.split("[…]").map(pattern).filter(Boolean);
  if (!pieces.length) return [];
  // Looking ahead, without moving, also finds places that overlap.
  const place = `(?<=${pattern(prefix)}\\s*)(?=(${pieces.join("[^]*?")})\\s*${pattern(suffix)})`;
  return Array.from(article.matchAll(new RegExp(place, "gu")), ({ index, 1: found = "" }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** At how many places of an article a quotation stands. */
export function countQuote(quotation: Quotation, article: string): number {
  return findQuote(quotation, article).length;
}

/** Every quotation of a data set that does not stand in its article; `articles` has the texts by their stems. */
export function quoteIssues(
  { sources, positions }: Dataset,
  articles: ReadonlyMap<string, string>,
): readonly Issue[] {
  const stems = new Map(sources.map(({ id, article }) => [id, article ?? id]));
  return positions.flatMap(({ evidence }, at) =>
    evidence.flatMap((piece, index) => {
      const message = complaint(piece, stems.get(piece.source) ?? piece.source, articles);
      return message === undefined ? [] : { path: `/positions/${at}/evidence/${index}/quote`, message };
    }),
  );
}

function complaint(
  quotation: Quotation,
  stem: string,
  articles: ReadonlyMap<string, string>,
): string | undefined {
  const article = articles.get(stem);
  if (article === undefined) return `there is no article "${stem}" to find it in`;
  if (countQuote(quotation, article)) return undefined;
  const { quote } = quotation;
  if (countQuote({ quote }, article)) return `stands in "${stem}", but not with this prefix and suffix`;
  const beginning = foundBeginning(quote, article);
  return beginning === ""
    ? `does not stand in "${stem}"`
    : `does not stand in "${stem}", only its beginning does: ${beginning}`;
}

/** The longest beginning of a quotation that stands in an article. */
function foundBeginning(quote: string, article: string): string {
  let beginning = quote.trim();
  while (beginning !== "" && !countQuote({ quote: beginning }, article))
    beginning = beginning.slice(0, -1).trim();
  return beginning;
}

/** Words -> the source of a regular expression that finds them. */
function pattern(words: string): string {
  return words
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
    .replace(/\s+/g, "\\s+");
}
