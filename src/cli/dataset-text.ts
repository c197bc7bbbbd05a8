import { extname } from "node:path";
import type { Dataset } from "../model/dataset.ts";
import { toCsv } from "../view/export-csv.ts";
import { isTable } from "./files.ts";
import { WrongUse } from "./wrong-use.ts";

/** A data set as the text of a file, a table or JSON by the file's name; a table's texts in the given language. */
export function datasetText(dataset: Dataset, file: string, lang?: string): string {
  // It would have commas between its cells, which is not what its name says.
  if (extname(file).toLowerCase() === ".tsv")
    throw new WrongUse(`${file}: a table is written with commas, as .csv; .tsv is only read`);
  return isTable(file) ? toCsv(dataset, lang) : `${JSON.stringify(dataset, null, 2)}\n`;
}
