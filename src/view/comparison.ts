import type { Story } from "./story.ts";

/** Two years, whichever is the earlier. */
export interface Comparison {
  readonly from: number;
  readonly to: number;
}

/**
 * The year shown, compared with the one that is chosen, else with the first that has positions; never with itself. The
 * same two years stay the same comparison, which then need not render again.
 */
export function nextComparison(
  before: Comparison | undefined,
  { years, first, scene }: Story,
  compared: number | `${number}` | null | undefined,
): Comparison {
  const to = scene.year;
  const chosen = years.filter((year) => year === Number(compared ?? NaN));
  const from = [...chosen, first, ...years.toReversed()].find((year) => year !== to) ?? to;
  return from === before?.from && to === before.to ? before : { from, to };
}
