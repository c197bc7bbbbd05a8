import type { Dataset, Source } from "../model/dataset.ts";
import { quotedSources } from "../model/quoted-sources.ts";
import { positionsByYear } from "../model/years.ts";

/** The sources of a data set, each once: those that are quoted for a year, and the others. */
export function sourcesByYear(
  dataset: Dataset,
  year: number,
): { readonly quoted: readonly Source[]; readonly others: readonly Source[] } {
  const { sources } = dataset;
  const quoted = quotedSources(sources, positionsByYear(dataset).get(year) ?? []);
  const isQuoted = new Set(quoted);
  return { quoted, others: sources.filter((source) => !isQuoted.has(source)) };
}
