import type { Dataset } from "../model/dataset.ts";
import { yearsOf } from "../model/years.ts";
import { listOf } from "../text/list-of.ts";
import { yearRuns, yearSpan } from "../view/year-runs.ts";
import { Refusal } from "./wrong-use.ts";

/** A year of a data set by the option `--year`; `file` is where the data set is from. */
export function readYear(year: string | undefined, dataset: Dataset, file: string): number | undefined {
  if (year === undefined) return undefined;
  const years = yearsOf(dataset);
  const found = years.find((each) => String(each) === year);
  if (found === undefined) {
    const spans = yearRuns(years.map((each) => [each, null] as const)).map(yearSpan);
    throw new Refusal(`--year ${year}: ${file} has ${listOf(spans, "en")}.`);
  }
  return found;
}
