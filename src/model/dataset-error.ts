import type { Issue } from "./issue.ts";

/** A data set that cannot be shown, with everything that is wrong with it; the message tells the first fault. */
export class DatasetError extends Error {
  override readonly name = "DatasetError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly [Issue, ...Issue[]]) {
    const [{ path, message }, ...others] = issues;
    const more = others.length > 0 ? ` (and ${others.length} more)` : "";
    super(`${path === "" ? "" : `${path}: `}${message}${more}`);
    this.issues = issues;
  }
}
