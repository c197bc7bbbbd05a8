import { countQuotations } from "../model/count-quotations.ts";
import { lostLetters } from "../model/encoding-slips.ts";
import { fileWarnings, placedIn } from "../model/file-warnings.ts";
import type { Issue } from "../model/issue.ts";
import { quoteIssues } from "../model/quote-issues.ts";
import { repeatedKeys } from "../model/scan-json.ts";
import { listOf } from "../text/list-of.ts";
import { colorSlips } from "../view/color-slips.ts";
import { palette } from "../view/palette.ts";
import { readArticles, readDatasetFile, isTable, writeFile } from "./files.ts";
import { fixContext } from "./fix-context.ts";
import { inText, marked, type FoundIssue } from "./found-issues.ts";
import { printIssues } from "./print-issues.ts";
import type { Terminal } from "./terminal.ts";
import { FileRefusal, Refusal, WrongUse } from "./wrong-use.ts";

/** The options of `check`, by their names on the command line. */
export interface CheckOptions {
  readonly articles?: string | undefined;
  readonly strict?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly "fix-context"?: boolean | undefined;
}

interface Checked {
  readonly file: string;
  readonly positions: number;
  readonly quotations: number;
  readonly issues: readonly FoundIssue[];
  /** How far the check came: only where the format is right are quotations and warnings looked for. */
  readonly state: "unread" | "unformed" | "checked";
}

/** `stance-map check`: the faults of files, a line each, and what may be one; the exit code. */
export function check(files: readonly string[], options: CheckOptions, terminal: Terminal): number {
  if (files.length === 0) throw new WrongUse("which file?");
  if (options["fix-context"] && options.articles === undefined)
    throw new WrongUse("--fix-context reads the words around a quotation in --articles DIR");
  const articles = options.articles === undefined ? undefined : readArticles(options.articles);
  const checked = files.map((file, index) => {
    terminal.progress(`${index + 1} of ${files.length}: ${file}`);
    try {
      if (articles && options["fix-context"]) fixFile(file, articles, terminal);
      return checkFile(file, articles);
    } catch (error) {
      // One file that cannot be opened keeps no other from being checked.
      if (!(error instanceof FileRefusal)) throw error;
      const issues = marked("error", [{ path: "", message: error.reason }]);
      return { file, positions: 0, quotations: 0, issues, state: "unread" };
    }
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
    const unformed = checked.filter(({ state }) => state === "unformed").map(({ file }) => file);
    if (unformed.length) terminal.remark(unchecked(unformed, articles !== undefined));
    if (errors === 0) terminal.print(terminal.color("green", `${what}${words}: no error.`));
  }
  if (checked.some(({ state }) => state === "unread")) return 2;
  return errors > 0 || (options.strict && warnings > 0) ? 1 : 0;
}

function fixFile(file: string, articles: ReadonlyMap<string, string>, terminal: Terminal): void {
  if (isTable(file)) throw new Refusal(`--fix-context writes into JSON; convert ${file} first.`);
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
    const issues = inText(marked("error", result.issues), result.text);
    return { file, positions: 0, quotations: 0, issues, state: "unformed" };
  }
  const { dataset } = result;
  const repeated = "placeOf" in result ? [] : repeatedIssues(result.text);
  return {
    file,
    positions: dataset.positions.length,
    quotations: countQuotations(dataset),
    state: "checked",
    issues: inText(
      [
        ...marked(
          "error",
          placedIn(result, [...lostLetters(dataset), ...(articles ? quoteIssues(dataset, articles) : [])]),
        ),
        ...marked("warning", [
          ...fileWarnings(result, articles),
          ...colorSlips(dataset, palette),
          ...repeated,
        ]),
      ],
      result.text,
    ),
  };
}

function repeatedIssues(text: string): readonly Issue[] {
  const message = "this key is given twice, and only the last one counts; take one out";
  return repeatedKeys(text).map((path) => ({ path, message }));
}

/** What was not looked for in files whose format is not right. */
function unchecked(files: readonly string[], hasArticles: boolean): string {
  const what = hasArticles ? "quotations and warnings" : "warnings";
  return `Not checked yet, because of the faults above: ${what} of ${listOf(files, "en")}.`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
