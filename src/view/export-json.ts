import type { Dataset } from "../model/dataset.ts";

/**
 * A data set, filtered or whole, as a file of the public format: without the sources and groups that no position
 * refers to. A filter that leaves no position leaves no data set that the format allows, either.
 */
export function toJson(dataset: Dataset): string {
  const { groups: _groups, sources: _sources, positions, ...rest } = dataset;
  const cited = new Set(positions.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const named = new Set(positions.map(({ group }) => group));
  const groups = dataset.groups?.filter(({ id }) => named.has(id));
  const shown: Dataset = {
    ...rest,
    ...(groups?.length && { groups }),
    sources: dataset.sources.filter(({ id }) => cited.has(id)),
    positions,
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
