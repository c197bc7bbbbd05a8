import { readTable, type CsvPlace, type CsvTableFault } from "./csv-table.ts";
import type { Dataset, Position } from "./dataset.ts";
import { gatherCsv } from "./gather-csv.ts";
import type { Issue } from "./issue.ts";
import { parse, type ParseResult } from "./parse.ts";

/** A data set with the place in the table of whatever a JSON Pointer into it means, or every fault of the table. */
export type TableResult =
  | { readonly ok: true; readonly dataset: Dataset; placeOf(pointer: string): string }
  | Extract<ParseResult, { ok: false }>;

/**
 * Turns a table of the public format into a data set, or reports every fault with its line and column. `title` is the
 * data set's, since a table has none.
 */
export function parseCsv(text: string, title: string): TableResult {
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
  const { positions, rowOf } = gatherPositions(result.dataset);
  return {
    ok: true,
    dataset: Object.freeze({ ...result.dataset, positions }),
    placeOf: (pointer) => describe(gathered.placeOf(toRow(pointer, rowOf))),
  };
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

function toIssue({ message, ...place }: CsvTableFault): Issue {
  return { path: describe(place), message };
}

/** "line 7, column date" */
function describe({ line, column }: CsvPlace): string {
  const parts = [line === undefined ? "" : `line ${line}`, column === undefined ? "" : `column ${column}`];
  return parts.filter(Boolean).join(", ");
}

/** The pointer of a gathered position or its evidence as it was when each row was a position. */
function toRow(pointer: string, rowOf: RowOf): string {
  return pointer.replace(
    /^\/positions\/(\d+)(?:\/evidence\/(\d+))?/,
    (_, position: string, piece: string | undefined) =>
      `/positions/${rowOf(Number(position), Number(piece ?? 0))}${piece === undefined ? "" : "/evidence/0"}`,
  );
}

/** Which row a piece of evidence of a gathered position was. */
type RowOf = (position: number, piece: number) => number;

function distinct(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const key = `${issue.path}: ${issue.message}`;
    return !seen.has(key) && seen.add(key);
  });
}

interface Rows {
  readonly position: Position;
  readonly rows: number[];
}

/** The positions with those of one country or group in one year and stance put together, where the first of them is. */
function gatherPositions({ positions }: Dataset): { positions: readonly Position[]; rowOf: RowOf } {
  const gathered = new Map<string, Rows>();
  for (const [row, position] of positions.entries()) {
    const key = JSON.stringify([position.country, position.group, position.year, position.stance]);
    const known = gathered.get(key);
    if (known) known.rows.push(row);
    else gathered.set(key, { position, rows: [row] });
  }
  const all = [...gathered.values()];
  const together = all.map(({ position, rows }) => {
    const [first = position.evidence[0], ...more] = rows.flatMap((row) => positions[row]?.evidence ?? []);
    return Object.freeze({ ...position, evidence: Object.freeze([first, ...more] as const) });
  });
  return { positions: Object.freeze(together), rowOf: (at, piece) => all[at]?.rows[piece] ?? 0 };
}
