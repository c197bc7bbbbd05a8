import { articleStems } from "./article-stems.ts";
import type { Dataset } from "./dataset.ts";
import { countQuote, type Quotation } from "./find-quote.ts";
import type { Issue } from "./issue.ts";
import { cutWord, differingSigns, foundBeginning } from "./near-quote.ts";
import { nearestWord } from "./nearest-word.ts";
import { shown } from "./shown.ts";

/** Every quotation of a data set that does not stand in its article; `articles` has the texts by their stems. */
export function quoteIssues(dataset: Dataset, articles: ReadonlyMap<string, string>): readonly Issue[] {
  const stemOf = articleStems(dataset);
  return dataset.positions.flatMap(({ evidence }, at) =>
    evidence.flatMap((piece, index) => {
      const message = complaint(piece, stemOf(piece.source), articles);
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
  if (article === undefined)
    return `there is no article ${shown(stem)} to find it in${nearestArticle(stem, articles)}`;
  if (countQuote(quotation, article)) return undefined;
  const { quote } = quotation;
  if (countQuote({ quote }, article)) return `stands in "${stem}", but not with this prefix and suffix`;
  const cut = cutWord(quote, article);
  if (cut !== undefined) return `stands in "${stem}", but ${cut}`;
  const signs = differingSigns(quote, article) ?? unmarkedCut(quote, article);
  if (signs !== undefined) return `does not stand in "${stem}" word for word: ${signs}`;
  const beginning = foundBeginning(quote, article);
  const missing = `does not stand in "${stem}"`;
  if (article.includes("\uFFFD"))
    return `${missing}, a text that is not UTF-8 and so has lost letters; save it again from a text editor, with the encoding UTF-8`;
  return beginning === undefined ? missing : `${missing}, only its beginning does: ${beginning}`;
}

/** What is wrong with a quotation that would stand in its article if its cuts were marked as such. */
function unmarkedCut(quote: string, article: string): string | undefined {
  const cut = /\[\s*(?:…|\.{2,})\s*\]|\(\s*(?:…|\.{2,})\s*\)|…|\.{3,}|\. \. \./;
  const signs = quote.replaceAll("[…]", "").match(cut)?.[0];
  if (signs === undefined) return undefined;
  const marked = quote.replace(new RegExp(cut, "g"), "[…]");
  const others = differingSigns(marked, article);
  if (others === undefined && !countQuote({ quote: marked }, article)) return undefined;
  return `a cut is marked […], not ${signs}${others === undefined ? "" : `; ${others}`}`;
}

/** The article that somebody likely meant by a name that none has, by its file or in its folder as well. */
function nearestArticle(stem: string, articles: ReadonlyMap<string, string>): string {
  const name = stem.replace(/^.*[/\\]/, "").replace(/\.txt$/i, "");
  const near = nearestWord(name.normalize("NFC"), articles.keys());
  return near === undefined ? "" : `; did you mean ${shown(near)}?`;
}
