import { readTableSteps, type CsvPlace, type CsvTable, type CsvTableFault } from "./csv-table.ts";
import type { Dataset, Position } from "./dataset.ts";
import { gatherCsvSteps, type Gathered } from "./gather-csv.ts";
import type { Issue } from "./issue.ts";
import { parseSteps, type ParseResult } from "./parse.ts";
import { shown } from "./shown.ts";
import { within } from "./within.ts";

/** A data set with the place in the table of whatever a JSON Pointer into it means, or every fault of the table. */
export type TableResult =
  | { readonly ok: true; readonly dataset: Dataset; placeOf(pointer: string): string }
  | Extract<ParseResult, { ok: false }>;

/**
 * Turns a table of the public format into a data set, or reports every fault with its line and column. `title` is the
 * data set's, since a table has none. In steps, about a row at a time, that give the share of the work that is done.
 */
export function* parseCsvSteps(text: string, title: string): Generator<number, TableResult> {
  const table = yield* within(readTableSteps(text), 0, 0.3);
  const gathered = yield* within(gatherCsvSteps(table.rows, title), 0.3, 0.4);
  const result = yield* within(parseSteps(gathered.input), 0.4, 0.8);
  const [first, ...others] = yield* within(issueSteps(table, gathered, result), 0.8, 0.9);
  if (first) return { ok: false, issues: [first, ...others] };
  if (!result.ok) return result;
  const { positions, rowOf } = yield* within(gatherPositionSteps(result.dataset), 0.9, 1);
  return {
    ok: true,
    dataset: Object.freeze({ ...result.dataset, positions }),
    placeOf: (pointer) => describe(gathered.placeOf(toRow(pointer, rowOf))),
  };
}

const NOBODY = "a row needs a country or a group";

/** Every fault of a table once, in the order of its lines. */
function* issueSteps(table: CsvTable, gathered: Gathered, result: ParseResult): Generator<number, Issue[]> {
  const { columns, lacking, rows, faults, uneven } = table;
  const all: CsvTableFault[] = [...faults];
  const add = (fault: CsvTableFault) => {
    const message = uneven.get(fault.line ?? 0);
    all.push(message === undefined ? fault : { line: fault.line, message });
  };
  gathered.faults.forEach(add);
  for (const issue of result.ok || rows.length === 0 ? [] : result.issues) {
    yield 0;
    const fault = { ...gathered.placeOf(issue.path), message: inTable(issue, gathered.stances) };
    const { column, message } = fault;
    // A column that is missing was reported once, at the head.
    if (column !== undefined && lacking.has(column)) continue;
    if (message === NOBODY && !columns.has("country") && !columns.has("group")) continue;
    add(fault);
  }
  if (rows.length === 0 && faults.length === 0)
    all.push({ message: "the table has no row below its header" });
  // What the whole table lacks or has too much of may come from cells that are others'.
  const isShifted = all.some(({ line }) => line !== undefined && uneven.has(line));
  const told = isShifted ? all.filter(({ line }) => line !== undefined) : all;
  const distinct = new Map<string, Issue>();
  for (const { message, ...place } of told.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))) {
    yield 1;
    const issue = { path: describe(place), message: message + andMore(place) };
    const key = `${issue.path}: ${issue.message}`;
    if (!distinct.has(key)) distinct.set(key, issue);
  }
  return [...distinct.values()];
}

/** Messages of the JSON format that a table has another word for. */
function inTable({ path, message }: Issue, stances: readonly string[]): string {
  if (/^\/groups\/\d+\/members$/.test(path)) {
    return 'a group needs its members: their codes, with spaces between, under "members" in one of its rows';
  }
  if (path === "/stances") {
    const few = stances.slice(0, 12).map(shown);
    const all = stances.length > few.length ? [...few, "…"] : few;
    const counted = message.replace("expected", "a map needs").replace("found", "the table has");
    return all.length ? `${counted}: ${all.join(", ")}` : counted;
  }
  const [, half] = /^an archived copy needs "(\w+)"$/.exec(message) ?? [];
  if (half !== undefined)
    return `an archived copy needs its ${half === "url" ? "address" : half}, under "archived_${half}"`;
  if (message === 'a speaker needs "name"') return 'a role needs the name of who has it, under "speaker"';
  if (message === 'a position needs "country" or "group"') return NOBODY;
  return message.replace(/^a (position|source|piece of evidence) needs "\w+"$/, "this cell is empty");
}

/** "line 7, column date" */
function describe({ line, column }: CsvPlace): string {
  const parts = [line === undefined ? "" : `line ${line}`, column === undefined ? "" : `column ${column}`];
  return parts.filter(Boolean).join(", ");
}

/** That the same stands in further rows, too. */
function andMore({ more = 0 }: CsvPlace): string {
  return more === 0 ? "" : ` (and in ${more} more row${more === 1 ? "" : "s"})`;
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

interface Rows {
  readonly position: Position;
  readonly rows: number[];
}

/** The positions with those of one country or group in one year and stance put together, where the first of them is. */
function* gatherPositionSteps({
  positions,
}: Dataset): Generator<number, { positions: readonly Position[]; rowOf: RowOf }> {
  const gathered = new Map<string, Rows>();
  for (const [row, position] of positions.entries()) {
    const key = JSON.stringify([position.country, position.group, position.year, position.stance]);
    const known = gathered.get(key);
    if (known) known.rows.push(row);
    else gathered.set(key, { position, rows: [row] });
    yield (0.5 * row) / positions.length;
  }
  const all = [...gathered.values()];
  const together: Position[] = [];
  for (const { position, rows } of all) {
    const [first = position.evidence[0], ...more] = rows.flatMap((row) => positions[row]?.evidence ?? []);
    together.push(Object.freeze({ ...position, evidence: Object.freeze([first, ...more] as const) }));
    yield 0.5 + (0.5 * together.length) / all.length;
  }
  return { positions: Object.freeze(together), rowOf: (at, piece) => all[at]?.rows[piece] ?? 0 };
}
