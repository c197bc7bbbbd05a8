import { readTable, type CsvTableFault } from "./csv-table.ts";
import type { Dataset, Position } from "./dataset.ts";
import { gatherCsv } from "./gather-csv.ts";
import type { Issue } from "./issue.ts";
import { parse, type ParseResult } from "./parse.ts";

/**
 * Turns a table of the public format into a data set, or reports every fault with its line and column. `title` is the
 * data set's, since a table has none.
 */
export function parseCsv(text: string, title: string): ParseResult {
  const { columns, rows, faults } = readTable(text);
  const gathered = gatherCsv(rows, title);
  const result = parse(gathered.input);
  const all: readonly CsvTableFault[] = [
    ...faults,
    ...gathered.faults,
    ...(result.ok || rows.length === 0 ? [] : result.issues)
      .map((issue) => ({ ...gathered.placeOf(issue.path), message: inTable(issue) }))
      // A column that is missing was reported once, at the head.
      .filter(({ column }) => column === undefined || columns.has(column) || column === "members")
      .filter(({ message }) => columns.has("country") || columns.has("group") || message !== NOBODY),
  ];
  const empty: readonly CsvTableFault[] = [{ message: "the table has no row below its head" }];
  const [first, ...others] = distinct(
    inOrder(rows.length === 0 && faults.length === 0 ? empty : all).map(toIssue),
  );
  if (first) return { ok: false, issues: [first, ...others] };
  if (!result.ok) return result;
  const positions = Object.freeze(gatherPositions(result.dataset));
  return { ok: true, dataset: Object.freeze({ ...result.dataset, positions }) };
}

const NOBODY = "a row needs a country or a group";

/** Messages of the JSON format that a table has another word for. */
function inTable({ path, message }: Issue): string {
  if (/^\/groups\/\d+\/members$/.test(path)) {
    return 'a group needs its members: their codes, with spaces between, under "members" in one of its rows';
  }
  if (path === "/stances")
    return message.replace("expected", "a map needs").replace("found", "the table has");
  if (message === 'a position needs "country" or "group"') return NOBODY;
  return message.replace(/^a (position|source|piece of evidence|speaker) needs "\w+"$/, "this cell is empty");
}

function inOrder(faults: readonly CsvTableFault[]): readonly CsvTableFault[] {
  return faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function toIssue({ line, column, message }: CsvTableFault): Issue {
  const parts = [line === undefined ? "" : `line ${line}`, column === undefined ? "" : `column ${column}`];
  return { path: parts.filter(Boolean).join(", "), message };
}

function distinct(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const key = `${issue.path}: ${issue.message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The positions with those of one country or group in one year and stance put together, where the first of them is. */
function gatherPositions({ positions }: Dataset): readonly Position[] {
  const gathered = new Map<string, Position>();
  const pieces = new Map<string, Position["evidence"][number][]>();
  for (const position of positions) {
    const key = JSON.stringify([position.country, position.group, position.year, position.stance]);
    const others = pieces.get(key);
    if (others) others.push(...position.evidence);
    else {
      pieces.set(key, [...position.evidence]);
      gathered.set(key, position);
    }
  }
  return [...gathered].map(([key, position]) => {
    const [first = position.evidence[0], ...more] = pieces.get(key) ?? [];
    return Object.freeze({ ...position, evidence: Object.freeze([first, ...more] as const) });
  });
}
