import type { Dataset } from "../model/dataset.ts";
import { fileWarnings } from "../model/file-warnings.ts";
import { foldIssues } from "../model/fold-issues.ts";
import type { Issue } from "../model/issue.ts";
import { readWithPlaces } from "./read-dataset.ts";

/** A data set with what may be a slip in it, or everything that is wrong with what should have been one. */
export type Looked =
  | { readonly kind: "dataset"; readonly dataset: Dataset; readonly issues: readonly Issue[] }
  | { readonly kind: "faulty"; readonly issues: readonly Issue[] };

/** Reads a file as `readDataset` does, and looks for slips; issues that say the same are one. */
export async function readWithSlips(
  file: File,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<Looked | undefined> {
  const result = await readWithPlaces({ data: file }, signal, onShare);
  if (!result) return undefined;
  return result.ok
    ? { kind: "dataset", dataset: result.dataset, issues: foldIssues(fileWarnings(result)) }
    : { kind: "faulty", issues: result.issues };
}
