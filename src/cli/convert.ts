import type { Dataset } from "../model/dataset.ts";
import { toCsv } from "../view/export-csv.ts";
import { printFaults } from "./check.ts";
import { isTable, readDataset, writeFile } from "./files.ts";
import type { Terminal } from "./terminal.ts";
import { WrongUse } from "./wrong-use.ts";

export interface ConvertOptions {
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly force?: boolean | undefined;
}

/** `stance-map convert`: a table to JSON, or back; the exit code. */
export function convert(files: readonly string[], options: ConvertOptions, terminal: Terminal): number {
  const [from, to, ...others] = files;
  if (from === undefined || to === undefined || others.length) throw new WrongUse("convert takes two files");
  const result = readDataset(from, options.title);
  if (!result.ok) {
    printFaults(from, result.issues, terminal);
    return 1;
  }
  const { dataset } = result;
  const text = isTable(to) ? toCsv(dataset, options.lang) : `${JSON.stringify(dataset, null, 2)}\n`;
  writeFile(to, text, options.force ?? false);
  const left = isTable(to) ? leftOut(dataset) : [];
  if (left.length) terminal.remark(`A table has no place for ${left.join(", ")}: left out.`);
  terminal.print(`${to}: ${dataset.positions.length} positions`);
  return 0;
}

/** What a data set has that its table has not. */
function leftOut(dataset: Dataset): readonly string[] {
  const parts: readonly (readonly [string, boolean])[] = [
    ["the title", true],
    ["the description", dataset.description !== undefined],
    ["edition and contact", dataset.edition !== undefined || dataset.contact !== undefined],
    ["corrections", Boolean(dataset.corrections?.length)],
    ["colors", dataset.stances.some(({ color }) => color)],
    ["notes on groups", Boolean(dataset.groups?.some(({ note }) => note))],
    ["archived copies", dataset.sources.some(({ archived }) => archived)],
    ["days of reading and republishers", dataset.sources.some(({ read, via }) => read ?? via)],
  ];
  return parts.filter(([, has]) => has).map(([name]) => name);
}
