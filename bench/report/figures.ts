import type { Summary } from "./statistics.ts";

/** What stands where a page could not be measured. */
export const NONE = "–";

/** "412 (398–455)": the median, and the least and the most. */
export function spread(summary: Summary | undefined, digits = 0): string {
  if (!summary) return NONE;
  const { median, min, max } = summary;
  return `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`;
}

/** "18, p95 31" */
export function usual(summary: Summary | undefined): string {
  return summary ? `${summary.median.toFixed(1)}, p95 ${summary.p95.toFixed(0)}` : NONE;
}

export function kilobytes(summary: Summary | undefined): string {
  return summary ? (summary.median / 1_000).toFixed(1) : NONE;
}
