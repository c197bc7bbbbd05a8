import { extname } from "node:path";
import type { Dataset } from "../model/dataset.ts";
import { TABLE_MARK, toCsv } from "../view/export-csv.ts";
import { isTable } from "./files.ts";
import { FileRefusal } from "./wrong-use.ts";

/** A data set as the text of a file, a table or JSON by the file's name; a table's texts in the given language. */
export function datasetText(dataset: Dataset, file: string, lang?: string): string {
  const ending = extname(file).toLowerCase();
  // It would have commas between its cells, which is not what its name says.
  if (ending === ".tsv")
    throw new FileRefusal(file, "a table is written with commas, as .csv; .tsv is only read.");
  if (ending !== ".json" && ending !== ".csv")
    throw new FileRefusal(file, "name it .json for JSON, or .csv for a table.");
  return isTable(file) ? TABLE_MARK + toCsv(dataset, lang) : `${JSON.stringify(dataset, null, 2)}\n`;
}
