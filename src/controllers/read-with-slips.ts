import type { Dataset } from "../model/dataset.ts";
import { lostLetters } from "../model/encoding-slips.ts";
import { fileWarningSteps, placedIn } from "../model/file-warnings.ts";
import { foldIssues } from "../model/fold-issues.ts";
import type { Issue } from "../model/issue.ts";
import { colorSlips } from "../view/color-slips.ts";
import { inSlices } from "./in-slices.ts";
import { readWithPlaces } from "./read-dataset.ts";

/** A data set with what may be a slip in it, or everything that is wrong with what should have been one. */
export type Verdict =
  | { readonly kind: "dataset"; readonly dataset: Dataset; readonly issues: readonly Issue[] }
  | { readonly kind: "faulty"; readonly issues: readonly Issue[] };

/** Reads a file as `readDataset` does, and looks for slips; issues that say the same are one. */
export async function readWithSlips(
  file: File,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<Verdict | undefined> {
  const result = await readWithPlaces({ data: file }, signal, onShare);
  if (!result) return undefined;
  if (!result.ok) return { kind: "faulty", issues: result.issues };
  const issues = await inSlices(fileWarningSteps(result), () => !signal.aborted);
  if (!issues) return undefined;
  const { dataset } = result;
  return {
    kind: "dataset",
    dataset,
    issues: foldIssues([...placedIn(result, lostLetters(dataset)), ...issues, ...colorSlips(dataset)]),
  };
}
