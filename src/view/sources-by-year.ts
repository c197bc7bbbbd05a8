import type { Dataset, Source } from "../model/dataset.ts";
import { positionsByYear } from "../model/years.ts";

/** The sources of a data set, each once: those that are quoted for a year, and the others. */
export function sourcesByYear(
  dataset: Dataset,
  year: number,
): { readonly quoted: readonly Source[]; readonly others: readonly Source[] } {
  const positions = positionsByYear(dataset).get(year) ?? [];
  const ids = new Set(positions.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return {
    quoted: dataset.sources.filter(({ id }) => ids.has(id)),
    others: dataset.sources.filter(({ id }) => !ids.has(id)),
  };
}
