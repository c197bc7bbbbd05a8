import type { Issue } from "../model/issue.ts";
import { firstIssues } from "../model/list-issues.ts";
import { inText, marked, type FoundIssue } from "./found-issues.ts";
import type { Terminal } from "./terminal.ts";

/** Prints the faults of a file that is no data set; `text` is what the file says. */
export function printFaults(
  file: string,
  { issues, text }: { readonly issues: readonly Issue[]; readonly text: string },
  terminal: Terminal,
): void {
  printIssues(file, inText(marked("error", issues), text), terminal);
}

/** Prints issues of a file, `FILE:PATH: message`, the first of them and how many more there are. */
export function printIssues(file: string, issues: readonly FoundIssue[], terminal: Terminal): void {
  const { shown, more } = firstIssues(issues);
  for (const { severity, path, message, line, column } of shown) {
    const where = line === undefined ? "" : ` (line ${line}, column ${column})`;
    const place = path === "" ? file : `${file}:${path}`;
    const word = severity === "warning" ? `${terminal.color("yellow", "warning:")} ` : "";
    terminal.print(
      `${terminal.color(severity === "error" ? "red" : "dim", `${place}:`)} ${word}${message}${where}`,
    );
  }
  if (more > 0) terminal.print(`${file}: … and ${more} more`);
}
