import type { Basis, Dataset, Evidence, Position } from "./dataset.ts";

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
  const quoted = new Set(positions.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return { ...dataset, positions, sources: dataset.sources.filter(({ id }) => quoted.has(id)) };
}
