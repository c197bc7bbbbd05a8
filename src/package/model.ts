/** What reads, checks and asks data sets, without a DOM: for servers, build scripts and tests. */
export { changesBetween, type Change, type ChangeKind } from "../model/changes.ts";
export { isCountry } from "../model/countries.ts";
export {
  countryStances,
  type Citation,
  type CountryStance,
  type Coverage,
  type StanceKey,
} from "../model/country-stance.ts";
export type * from "../model/dataset.ts";
export { DatasetError } from "../model/dataset-error.ts";
export { datasetWarnings } from "../model/dataset-warnings.ts";
export { filterDataset, type Filter } from "../model/filter.ts";
export { quoteIssues } from "../model/quote-issues.ts";
export type { Issue } from "../model/issue.ts";
export { parse, type ParseResult } from "../model/parse.ts";
export type { TableResult } from "../model/parse-csv.ts";
export { readFile } from "../model/read-file.ts";
export { nearestYear, yearsOf } from "../model/years.ts";
