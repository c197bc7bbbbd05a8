import { datasetWarnings } from "./dataset-warnings.ts";
import type { Dataset } from "./dataset.ts";
import type { Issue } from "./issue.ts";
import { stanceSlips } from "./stance-slips.ts";

/** What was read from a file; of a table, with the place of whatever a JSON Pointer means. */
export interface ReadFile {
  readonly dataset: Dataset;
  readonly placeOf?: (pointer: string) => string;
}

/**
 * What may be a slip in a file, told where it stands there: of a table also stances that are likely one. `articles` are
 * the articles' texts by their stems.
 */
export function fileWarnings(
  { dataset, placeOf }: ReadFile,
  articles?: ReadonlyMap<string, string>,
): readonly Issue[] {
  const warnings = datasetWarnings(dataset, articles, placeOf);
  if (!placeOf) return warnings;
  return [...stanceSlips(dataset, placeOf), ...warnings].map(({ path, message }) => ({
    path: placeOf(path),
    message,
  }));
}
