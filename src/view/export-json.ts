import type { Dataset } from "../model/dataset.ts";
import { quotedSources } from "../model/quoted-sources.ts";
import { jsonSteps } from "./export-steps.ts";

/**
 * A data set, filtered or whole, as a file of the public format: without the sources and groups that no position
 * refers to. A filter that leaves no position leaves no data set that the format allows, either. A position at a time.
 */
export function toJsonSteps(dataset: Dataset): Generator<string, undefined> {
  const named = new Set(dataset.positions.map(({ group }) => group));
  const { positions, ...others } = dataset;
  const frame = {
    ...others,
    groups: dataset.groups?.filter(({ id }) => named.has(id)),
    sources: quotedSources(dataset.sources, positions),
    positions: [],
  };
  return jsonSteps(frame, positions);
}
