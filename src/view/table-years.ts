import type { StanceKey } from "../model/country-stance.ts";
import { stanceLabel, type Scene } from "./stance-view.ts";
import type { TableCell, TableRow } from "./table-view.ts";
import { yearRuns } from "./year-runs.ts";

/** A piece of a strip of years: where it begins and how many years it has, and its class, or several. */
export interface StripRun {
  readonly start: number;
  readonly length: number;
  readonly classNames: readonly string[];
}

/** How many years have a stance. */
export interface StanceYears {
  readonly key: StanceKey;
  readonly label: string;
  readonly years: number;
}

/** All years of a country in little room: a strip in the stances' colours, and the years counted. */
export interface RowYears {
  readonly runs: readonly StripRun[];
  /** In the order of the legend; what no year has is left out. */
  readonly counts: readonly StanceYears[];
}

/** The years of a row on a strip that begins with the year `first`. */
export function rowYears({ cells }: TableRow, first: number, scene: Scene): RowYears {
  const runs = yearRuns(Array.from(cells, ([year, { classNames }]) => [year, classNames.join(" ")] as const));
  const byKey = new Map<StanceKey, TableCell[]>();
  for (const cell of cells.values()) {
    const known = byKey.get(cell.key);
    if (known) known.push(cell);
    else byKey.set(cell.key, [cell]);
  }
  return {
    runs: runs.map(({ from, to, value }) => ({
      start: from - first,
      length: to - from + 1,
      classNames: value.split(" "),
    })),
    counts: [...byKey]
      .sort(([, [a]], [, [b]]) => (a?.place ?? 0) - (b?.place ?? 0))
      .map(([key, { length: years }]) => ({ key, label: stanceLabel(key, scene), years })),
  };
}
