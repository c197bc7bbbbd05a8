import type { Issue } from "../model/issue.ts";
import { linesOfJson } from "../model/lines-of-json.ts";

/** An issue as a command tells it. */
export interface FoundIssue extends Issue {
  readonly severity: "error" | "warning";
  /** Where it stands in a file of JSON, from 1; a table's path says it. */
  readonly line?: number;
  readonly column?: number;
}

/** Issues of one severity. */
export function marked(severity: FoundIssue["severity"], issues: readonly Issue[]): readonly FoundIssue[] {
  return issues.map((issue) => ({ severity, ...issue }));
}

/** Issues with their lines and columns in a text of JSON; those of a table are as they were. */
export function inText(issues: readonly FoundIssue[], text: string): readonly FoundIssue[] {
  const paths = issues.map(({ path }) => path);
  if (!paths.some((path) => path.startsWith("/"))) return issues;
  const places = linesOfJson(text, paths);
  return issues.map((issue, index) => ({ ...issue, ...places[index] }));
}
