import type { Story } from "./story.ts";

/** Two years, whichever is the earlier. */
export interface Comparison {
  readonly from: number;
  readonly to: number;
}

/**
 * The year shown, compared with the one that the reader chose, else with the first; never with itself. The same two
 * years stay the same comparison, which then need not render again.
 */
export function nextComparison(
  before: Comparison | undefined,
  { years, scene }: Story,
  compared: number | null | undefined,
): Comparison {
  const to = scene.year;
  const isOther = compared != null && compared !== to && years.includes(compared);
  const [first = to] = years;
  const from = isOther ? compared : first !== to ? first : (years.at(-1) ?? to);
  return from === before?.from && to === before.to ? before : { from, to };
}
