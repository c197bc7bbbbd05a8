import type { Dataset } from "./dataset.ts";

/** How many quotations a data set has: a passage counts for each position that it is evidence of. */
export function countQuotations({ positions }: Dataset): number {
  return positions.reduce((sum, { evidence }) => sum + evidence.length, 0);
}
