import type { Dataset } from "../model/dataset.ts";

/**
 * A data set, filtered or whole, as a file of the public format: without the sources and groups that no position
 * refers to. A filter that leaves no position leaves no data set that the format allows, either.
 */
export function toJson(dataset: Dataset): string {
  const cited = new Set(dataset.positions.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const named = new Set(dataset.positions.map(({ group }) => group));
  const shown = {
    ...dataset,
    groups: dataset.groups?.filter(({ id }) => named.has(id)),
    sources: dataset.sources.filter(({ id }) => cited.has(id)),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
