import { datasetWarnings } from "../model/dataset-warnings.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Issue } from "../model/issue.ts";
import { firstIssues } from "../model/list-issues.ts";
import { quoteIssues } from "../model/quote-issues.ts";
import { stanceSlips } from "../model/stance-slips.ts";
import { readArticles, readDatasetFile, isTable, writeFile } from "./files.ts";
import { fixContext } from "./fix-context.ts";
import type { Terminal } from "./terminal.ts";
import { WrongUse } from "./wrong-use.ts";

export interface CheckOptions {
  readonly articles?: string | undefined;
  readonly strict?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly "fix-context"?: boolean | undefined;
}

interface Found extends Issue {
  readonly severity: "error" | "warning";
}

interface Checked {
  readonly file: string;
  readonly positions: number;
  readonly quotations: number;
  readonly issues: readonly Found[];
}

/** `stance-map check`: the faults of files, a line each, and what may be one; the exit code. */
export function check(files: readonly string[], options: CheckOptions, terminal: Terminal): number {
  if (files.length === 0) throw new WrongUse("which file?");
  if (options["fix-context"] && options.articles === undefined)
    throw new WrongUse("--fix-context reads the words around a quotation in --articles DIR");
  const articles = options.articles === undefined ? undefined : readArticles(options.articles);
  const checked = files.map((file, index) => {
    terminal.progress(`${index + 1} of ${files.length}: ${file}`);
    if (articles && options["fix-context"]) fixFile(file, articles, terminal);
    return checkFile(file, articles);
  });
  const all = checked.flatMap(({ issues }) => issues);
  const errors = all.filter(({ severity }) => severity === "error").length;
  const warnings = all.length - errors;
  if (options.json) terminal.print(JSON.stringify({ files: checked, errors, warnings }, null, 2));
  else {
    for (const { file, issues } of checked) printIssues(file, issues, terminal);
    const sum = (key: "positions" | "quotations") => checked.reduce((total, each) => total + each[key], 0);
    const what = `${count(sum("positions"), "position")}, ${count(sum("quotations"), "quotation")}`;
    const verdict = `${count(errors, "error")}, ${count(warnings, "warning")}`;
    const words = articles ? ", each word for word in its article" : "";
    if (all.length) terminal.remark(verdict);
    if (errors === 0) terminal.print(terminal.color("green", `${what}${words}: no error.`));
  }
  return errors > 0 || (options.strict && warnings > 0) ? 1 : 0;
}

function fixFile(file: string, articles: ReadonlyMap<string, string>, terminal: Terminal): void {
  if (isTable(file)) throw new WrongUse(`--fix-context writes into JSON; convert ${file} first`);
  const { text, ...result } = readDatasetFile(file);
  if (!result.ok) return;
  const fixed = fixContext(text, result.dataset, articles);
  if (fixed.text === text) return;
  writeFile(file, fixed.text, true);
  for (const { path, message } of fixed.notes) terminal.remark(`${file}:${path}: ${message}`);
}

function checkFile(file: string, articles: ReadonlyMap<string, string> | undefined): Checked {
  const result = readDatasetFile(file);
  if (!result.ok) {
    return { file, positions: 0, quotations: 0, issues: marked("error", result.issues) };
  }
  const { dataset } = result;
  const placeOf = "placeOf" in result ? result.placeOf : undefined;
  const placed = (issues: readonly Issue[]) =>
    placeOf ? issues.map(({ path, message }) => ({ path: placeOf(path), message })) : issues;
  return {
    file,
    positions: dataset.positions.length,
    quotations: countQuotations(dataset),
    issues: [
      ...marked("error", placed(articles ? quoteIssues(dataset, articles) : [])),
      ...marked("warning", placed(placeOf ? stanceSlips(dataset, placeOf) : [])),
      ...marked("warning", placed(datasetWarnings(dataset, articles, placeOf))),
    ],
  };
}

function marked(severity: Found["severity"], issues: readonly Issue[]): readonly Found[] {
  return issues.map((issue) => ({ severity, ...issue }));
}

/** Prints the faults of a file that is no data set. */
export function printFaults(file: string, issues: readonly Issue[], terminal: Terminal): void {
  printIssues(file, marked("error", issues), terminal);
}

/** `FILE:PATH: message`, the first of them and how many more there are. */
function printIssues(file: string, issues: readonly Found[], terminal: Terminal): void {
  const { shown, more } = firstIssues(issues);
  for (const { severity, path, message } of shown) {
    const place = path === "" ? file : `${file}:${path}`;
    const word = severity === "warning" ? `${terminal.color("yellow", "warning:")} ` : "";
    terminal.print(`${terminal.color(severity === "error" ? "red" : "dim", `${place}:`)} ${word}${message}`);
  }
  if (more > 0) terminal.print(`${file}: … and ${more} more`);
}

function countQuotations({ positions }: Dataset): number {
  return positions.reduce((sum, { evidence }) => sum + evidence.length, 0);
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
