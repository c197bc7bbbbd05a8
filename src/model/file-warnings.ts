import { datasetWarningSteps } from "./dataset-warnings.ts";
import type { Dataset } from "./dataset.ts";
import { finish } from "./finish.ts";
import type { Issue } from "./issue.ts";
import { stanceSlips } from "./stance-slips.ts";

/** What was read from a file; of a table, with the place of whatever a JSON Pointer means. */
export interface FileContent {
  readonly dataset: Dataset;
  readonly placeOf?: (pointer: string) => string;
}

/**
 * What may be a slip in a file, told where it stands there: of a table also stances that are likely one. `articles` are
 * the articles' texts by their stems.
 */
export function fileWarnings(file: FileContent, articles?: ReadonlyMap<string, string>): readonly Issue[] {
  return finish(fileWarningSteps(file, articles));
}

/** The same in steps, between which a page can answer. */
export function* fileWarningSteps(
  file: FileContent,
  articles?: ReadonlyMap<string, string>,
): Generator<undefined, readonly Issue[]> {
  const { dataset, placeOf } = file;
  const slips = placeOf ? stanceSlips(dataset, placeOf) : [];
  return placedIn(file, [...slips, ...(yield* datasetWarningSteps(dataset, articles, placeOf))]);
}

/** Issues of a file, told where they stand there: in JSON by their pointers, as they came. */
export function placedIn({ placeOf }: FileContent, issues: readonly Issue[]): readonly Issue[] {
  return placeOf ? issues.map(({ path, message }) => ({ path: placeOf(path), message })) : issues;
}
