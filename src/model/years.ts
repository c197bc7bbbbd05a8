import type { Dataset, Position } from "./dataset.ts";

const indexes = new WeakMap<Dataset, ReadonlyMap<number, readonly Position[]>>();

/** The positions of a data set by year; made once a data set, so that a year costs the same however many there are. */
export function positionsByYear(dataset: Dataset): ReadonlyMap<number, readonly Position[]> {
  const known = indexes.get(dataset);
  if (known) return known;
  const index = new Map<number, Position[]>();
  for (const position of dataset.positions) {
    const sameYear = index.get(position.year);
    if (sameYear) sameYear.push(position);
    else index.set(position.year, [position]);
  }
  indexes.set(dataset, index);
  return index;
}

/** The years that have positions, ascending. */
export function yearsOf(dataset: Dataset): readonly number[] {
  return [...positionsByYear(dataset).keys()].sort((a, b) => a - b);
}

/** The year with data that is nearest to `year`; the earlier of two that are equally near. */
export function nearestYear(years: readonly number[], year: number): number {
  return years.reduce((best, next) => (Math.abs(next - year) < Math.abs(best - year) ? next : best));
}
