import { findQuote } from "./find-quote.ts";
import { foldSigns } from "./fold-signs.ts";
import type { Span } from "./span.ts";

/**
 * Of some places of an article those in whose sentence one of these names stands, in whichever capitals: the nearest to
 * a name first. The article is its plain text.
 */
export function namedPlaces(
  places: readonly Span[],
  names: readonly string[],
  article: string,
): readonly Span[] {
  const { text, origin } = foldSigns(article);
  const named = names
    .flatMap((name) => [name, `${name}'s`])
    .flatMap((name) => findQuote({ quote: foldSigns(name).text }, text))
    .map((span) => ({ start: origin(span.start), end: origin(span.end) }));
  const sentences = sentencesOf(article);
  const gaps = places.flatMap((place) => {
    const around = sentences.filter((sentence) => isOverlapping(sentence, place));
    const near = named.filter((name) => around.some((sentence) => isOverlapping(sentence, name)));
    return near.length ? [{ place, gap: Math.min(...near.map((name) => gapBetween(name, place))) }] : [];
  });
  return gaps.toSorted((a, b) => a.gap - b.gap).map(({ place }) => place);
}

function sentencesOf(article: string): readonly Span[] {
  // A text may have its lines broken by hand: only a blank line ends a sentence.
  const flowing = article.replace(/(?<=\S[^\S\n]*)\r?\n(?=[^\S\n]*\S)/g, (end) => " ".repeat(end.length));
  const segments = new Intl.Segmenter("und", { granularity: "sentence" }).segment(flowing);
  return Array.from(segments, ({ index, segment }) => ({ start: index, end: index + segment.length }));
}

function isOverlapping(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function gapBetween(one: Span, other: Span): number {
  return Math.max(0, one.start - other.end, other.start - one.end);
}
