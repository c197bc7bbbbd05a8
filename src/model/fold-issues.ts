import type { Issue } from "./issue.ts";

/** Of issues that say the same the first, which tells how many more there are. */
export function foldIssues(issues: readonly Issue[]): readonly Issue[] {
  const alike = new Map<string, { readonly first: Issue; count: number }>();
  for (const issue of issues) {
    const known = alike.get(issue.message);
    if (known) known.count++;
    else alike.set(issue.message, { first: issue, count: 1 });
  }
  return [...alike.values()].map(({ first, count }) =>
    count > 1 ? { ...first, message: `${first.message} (and ${count - 1} more)` } : first,
  );
}
