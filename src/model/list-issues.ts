import type { Issue } from "./issue.ts";

/** So many faults are shown at once; nobody mends more in one go. */
const MOST = 50;

/** The faults that are shown, and how many more there are. */
export function firstIssues<T>(issues: readonly T[]): {
  readonly shown: readonly T[];
  readonly more: number;
} {
  return { shown: issues.slice(0, MOST), more: Math.max(0, issues.length - MOST) };
}

/** A fault as one line, with its place if it has one: `/title: expected text, found 5`. */
function issueLine({ path, message }: Issue): string {
  return path === "" ? message : `${path}: ${message}`;
}

/** Faults as lines, the first of them and how many more there are. */
export function issueLines(issues: readonly Issue[]): readonly string[] {
  const { shown, more } = firstIssues(issues);
  return [...shown.map(issueLine), ...(more > 0 ? [`… and ${more} more`] : [])];
}
