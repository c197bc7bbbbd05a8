import { countryStances } from "../model/country-stance.ts";
import type { Dataset } from "../model/dataset.ts";
import { DatasetError } from "../model/dataset-error.ts";
import { parseSteps } from "../model/parse.ts";
import { notUtf8, readFileSteps } from "../model/read-file.ts";
import { yearsOf } from "../model/years.ts";
import { inSlices } from "./in-slices.ts";

/**
 * What a data set is made of: a value, or the text of a file, JSON or CSV, with its address if it has one. The text is
 * undefined where the file is not UTF-8.
 */
export type DatasetInput =
  { readonly data: unknown } | { readonly text: string | undefined; readonly src?: string };

/**
 * Checks a data set and settles the stances of its years, in slices between which the page can answer: a hundred
 * thousand quotations take a second. `onProgress` hears how far it is, from 0 to 1; gives undefined once `signal` is
 * aborted.
 */
export function readDataset(
  input: DatasetInput,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Dataset | DatasetError | undefined> {
  return inSlices(readSteps(input), (share) => {
    if (!signal.aborted) onProgress(share);
    return !signal.aborted;
  });
}

function* readSteps(input: DatasetInput): Generator<number, Dataset | DatasetError> {
  const steps = stepsOf(input);
  if (!steps) return new DatasetError([notUtf8]);
  const result = yield* steps;
  if (!result.ok) return new DatasetError(result.issues);
  const { dataset } = result;
  // The axis of time shows what every year has: settled here, the years do not hold up the first picture all at once.
  for (const year of yearsOf(dataset)) {
    countryStances(dataset, year);
    yield 1;
  }
  return dataset;
}

function stepsOf(input: DatasetInput): ReturnType<typeof parseSteps | typeof readFileSteps> | undefined {
  if ("data" in input) return parseSteps(input.data);
  return input.text === undefined ? undefined : readFileSteps(input.text, input.src);
}
