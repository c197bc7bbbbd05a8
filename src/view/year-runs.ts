/** Years that follow each other and share something. */
export interface YearRun<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/** Ascending years with what they share, folded into runs; a year that is left out ends a run. */
export function yearRuns<Value>(years: readonly (readonly [number, Value])[]): readonly YearRun<Value>[] {
  const runs: YearRun<Value>[] = [];
  for (const [year, value] of years) {
    const last = runs.at(-1);
    if (last?.to === year - 1 && last.value === value) runs.splice(-1, 1, { ...last, to: year });
    else runs.push({ from: year, to: year, value });
  }
  return runs;
}

/** "2019", or "1950–1962". */
export function yearSpan({ from, to }: Pick<YearRun<unknown>, "from" | "to">): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** More years than this are too many to stand side by side, each with its words. */
export const MANY_YEARS = 6;
