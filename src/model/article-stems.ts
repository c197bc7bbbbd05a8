import type { Dataset } from "./dataset.ts";

/** What gives the stem of the file that has an article's text, by the id of its source: that id, where none is named. */
export function articleStems({ sources }: Dataset): (source: string) => string {
  const named = new Map(sources.map(({ id, article }) => [id, article]));
  return (source) => named.get(source) ?? source;
}
