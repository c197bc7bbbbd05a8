import type { Issue } from "./issue.ts";
import { issueLines } from "./list-issues.ts";

/** A data set that cannot be shown, with everything that is wrong with it; the message has a line for each fault. */
export class DatasetError extends Error {
  override readonly name = "DatasetError";
  readonly issues: readonly [Issue, ...Issue[]];

  constructor(issues: readonly [Issue, ...Issue[]]) {
    super(issueLines(issues).join("\n"));
    this.issues = issues;
  }
}
