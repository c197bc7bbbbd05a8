import type { Basis, Dataset, Evidence, Position } from "./dataset.ts";
import { quotedSources } from "./quoted-sources.ts";

/** What counts: evidence of these sources and of these kinds; every one where left out. */
export interface Filter {
  readonly sources?: readonly string[];
  readonly bases?: readonly Basis[];
}

/** The data set with only the evidence that counts, and only the positions and sources that still have some. */
export function filterDataset(dataset: Dataset, { sources, bases }: Filter): Dataset {
  if (!sources?.length && !bases?.length) return dataset;
  const counts = (evidence: Evidence) =>
    (!sources?.length || sources.includes(evidence.source)) &&
    (!bases?.length || bases.includes(evidence.basis));
  const positions = dataset.positions.flatMap((position): Position[] => {
    const [first, ...more] = position.evidence.filter(counts);
    return first ? [{ ...position, evidence: [first, ...more] }] : [];
  });
  return { ...dataset, positions, sources: quotedSources(dataset.sources, positions) };
}
