import { bases } from "../model/bases.ts";
import type { Basis, Dataset } from "../model/dataset.ts";

/** The kinds of evidence that a data set has, the strictest first. */
export function citedBases(dataset: Dataset): readonly Basis[] {
  const kinds = new Set(dataset.positions.flatMap(({ evidence }) => evidence.map(({ basis }) => basis)));
  return bases.filter((basis) => kinds.has(basis));
}
