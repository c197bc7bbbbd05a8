import { readCellSteps, type CsvRecord } from "./csv-cells.ts";
import { columnsByHabit, csvColumns, unguardCell, type CsvColumn } from "./csv-columns.ts";
import { nearestWord } from "./nearest-word.ts";
import { shown } from "./shown.ts";
import { within } from "./within.ts";

/** Where something stands in a table. */
export interface CsvPlace {
  readonly line?: number | undefined;
  readonly column?: CsvColumn | undefined;
  /** In how many further rows the same stands. */
  readonly more?: number;
}

/** One row: what stands under each column; a blank cell is left out. */
export type CsvRow = { readonly line: number } & Readonly<Partial<Record<CsvColumn, string>>>;

/** What is wrong with a table, and where. */
export interface CsvTableFault extends CsvPlace {
  readonly message: string;
}

/** A table as it is read: the columns that its head names, its rows, and what is wrong with it. */
export interface CsvTable {
  readonly columns: ReadonlySet<CsvColumn>;
  /** The columns that the head lacks, as a fault of it says: needed ones, and those that a misspelled name means. */
  readonly lacking: ReadonlySet<CsvColumn>;
  readonly rows: readonly CsvRow[];
  readonly faults: readonly CsvTableFault[];
  /** By their lines, rows with more or fewer cells than the head, and how to say so: their cells may be others' then. */
  readonly uneven: ReadonlyMap<number, string>;
}

/** Columns in which white space at the ends is the author's words. */
const verbatim: ReadonlySet<CsvColumn> = new Set<CsvColumn>(["quote", "prefix", "suffix"]);

/** Columns of anything but words: they say themselves what is wrong with a cell. */
const coded: ReadonlySet<CsvColumn> = new Set<CsvColumn>([
  "country",
  "year",
  "date",
  "url",
  "basis",
  "quote_lang",
  "subject",
  "members",
  "archived_url",
  "archived_date",
]);

/** What spreadsheets of several languages write for words such as "-We sign", which they take for a formula. */
const failedFormula =
  /^#(?:(?:NAME|NOM|NOME|¿NOMBRE|ИМЯ)\?|¡?(?:REF|VALUE|VALOR|VALEUR|VALORE|WERT|BEZUG|DIV\/0|NUM|NULL|ERROR)!|N\/A|NV)$/;

const needed: readonly CsvColumn[] = ["year", "stance", "quote", "source_title", "publisher", "date"];

/**
 * Text -> a table with the columns of the public format, whichever their order and case; spaces and hyphens in a name
 * count as underscores. Semicolons or tabs may stand for commas, as spreadsheets write them. In steps, that give the
 * share that is read.
 */
export function* readTableSteps(text: string): Generator<number, CsvTable> {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  // Excel's own way to tell its separator; the line is a row of the file, so it stays in the count.
  const told = /^sep=(.)(?=[\r\n])/i.exec(text.slice(start, start + 6))?.[1];
  const separator = told && [",", ";", "\t"].includes(told) ? told : likelySeparator(text.slice(start));
  const { records, faults, isCut } = yield* within(readCellSteps(text.slice(start), separator), 0, 0.6);
  const [head, ...others] = told ? records.slice(1) : records;
  const places = head?.cells.map(columnOf) ?? [];
  const columns = new Set(places.filter((column) => column !== undefined));
  const rows: CsvRow[] = [];
  const failed: CsvTableFault[] = [];
  const tooLong: CsvTableFault[] = [];
  const uneven = new Map<number, string>();
  const ofCells = faults.map(({ line, cell, message }) => ({ line, column: places[cell], message }));
  const lacking: ReadonlySet<CsvColumn> = new Set();
  if (isCut) return { columns, lacking, rows, faults: ofCells, uneven };
  if (!head) return { columns, lacking, rows, faults: [{ line: 1, message: "the table is empty" }], uneven };
  // All that follows from it is none of the rows' fault.
  if (!columns.size) return { columns, lacking, rows, faults: [noHead(head, others)], uneven };
  const shared = sharedSurplus(others, places.length);
  for (const [index, record] of others.entries()) {
    const row = toRow(record, places);
    rows.push(row);
    failed.push(...failedFormulas(row));
    const { line, cells } = record;
    const counted = `this row has ${cells.length} cell${cells.length === 1 ? "" : "s"}, the header ${places.length}`;
    const surplus = cells.slice(places.length);
    if (surplus.length > shared || surplus.some((cell) => cell.trim() !== "")) {
      const message = `${counted}; a cell with ${shown(separator)} in it needs quotation marks around it`;
      uneven.set(line, message);
      tooLong.push({ line, message });
    } else if (cells.length < places.length) {
      uneven.set(line, `${counted}; an empty cell has its ${shown(separator)}, too`);
    }
    yield 0.6 + (0.4 * index) / others.length;
  }
  const ofHead = checkHead(head, places, columns);
  const nameless = checkNameless(
    head,
    others.filter(({ line }) => !uneven.has(line)),
  );
  return {
    columns,
    lacking: ofHead.lacking,
    rows,
    faults: [...ofCells, ...ofHead.faults, ...nameless, ...failed, ...tooLong],
    uneven,
  };
}

/**
 * How many cells beyond the head every row has: separators that a spreadsheet writes after each row. Where only some rows
 * have them, a separator within a cell has made another cell there.
 */
function sharedSurplus(rows: readonly CsvRecord[], width: number): number {
  return rows.reduce((fewest, { cells }) => Math.min(fewest, Math.max(0, cells.length - width)), Infinity);
}

function toRow({ line, cells }: CsvRecord, places: readonly (CsvColumn | undefined)[]): CsvRow {
  const row: { line: number } & Partial<Record<CsvColumn, string>> = { line };
  for (const [index, column] of places.entries()) {
    const cell = unguardCell(cells[index] ?? "");
    if (column && cell.trim() !== "") row[column] = verbatim.has(column) ? cell : cell.trim();
  }
  return row;
}

/** A fault for each cell of words that a spreadsheet has lost. */
function failedFormulas(row: CsvRow): readonly CsvTableFault[] {
  return csvColumns.flatMap((column) => {
    const cell = row[column]?.trim() ?? "";
    if (coded.has(column) || !failedFormula.test(cell)) return [];
    const message = `${shown(cell)} is what a spreadsheet writes for a formula that fails; write the words anew, with an apostrophe before them`;
    return [{ line: row.line, column, message }];
  });
}

/** The fault of a table that begins with something else than its head, with where that is. */
function noHead({ line }: CsvRecord, others: readonly CsvRecord[]): CsvTableFault {
  const head = others.find(({ cells }) =>
    needed.every((name) => cells.some((cell) => columnOf(cell) === name)),
  );
  const hint = head ? `; they are in line ${head.line}, so take out what is above it` : "";
  return { line, message: `the names of the columns are expected here: ${csvColumns.join(", ")}${hint}` };
}

/** Every fault of the head: names that are none or come twice, and needed columns that are not there. */
function checkHead(
  { line, cells }: CsvRecord,
  places: readonly (CsvColumn | undefined)[],
  columns: ReadonlySet<CsvColumn>,
): Pick<CsvTable, "faults" | "lacking"> {
  const lacking = new Set<CsvColumn>();
  let all = `, or name it as one of these: ${csvColumns.join(", ")}`;
  const messages = cells.flatMap((cell, index) => {
    const column = places[index];
    if (column) return places.indexOf(column) < index ? [`the column "${column}" is there twice`] : [];
    if (cell.trim() === "") return [];
    const complaint = `${shown(cell.trim())} is not a column of the format`;
    const meant = columnsByHabit.get(fold(cell)) ?? known.get(nearestWord(fold(cell), csvColumns) ?? "");
    if (meant && !columns.has(meant)) {
      lacking.add(meant);
      return [`${complaint}; did you mean "${meant}"?`];
    }
    const message = `${complaint}; take it out${meant ? "" : all}`;
    // The list is long: once is enough.
    if (!meant) all = "";
    return [message];
  });
  const isThere = (column: CsvColumn) => columns.has(column) || lacking.has(column);
  const missing = needed.filter((column) => !isThere(column));
  const names = missing.map((column) => `"${column}"`);
  if (!isThere("country") && !isThere("group")) names.unshift('"country" or "group"');
  for (const column of missing) lacking.add(column);
  const told = [...messages, ...names.map((name) => `the table needs a column ${name}`)];
  return { faults: told.map((message) => ({ line, message })), lacking };
}

/** A fault for each column that has words and no name. */
function checkNameless({ line, cells }: CsvRecord, rows: readonly CsvRecord[]): readonly CsvTableFault[] {
  return cells.flatMap((name, index) => {
    const wordsIn = (row: CsvRecord) => row.cells[index]?.trim() ?? "";
    const first = name.trim() === "" ? rows.find((row) => wordsIn(row) !== "") : undefined;
    if (!first) return [];
    const where = `column ${index + 1} has no name, and line ${first.line} says ${shown(wordsIn(first))} in it`;
    return [{ line, message: `${where}; name it, or take it out` }];
  });
}

/** The separator with which most names of the first line are columns. */
function likelySeparator(text: string): string {
  const [line = ""] = /^[^\r\n]*/.exec(text.trimStart()) ?? [];
  const named = (separator: string) =>
    line.split(separator).filter((cell) => columnOf(cell.replaceAll('"', "")) !== undefined).length;
  return [";", "\t"].reduce((best, next) => (named(next) > named(best) ? next : best), ",");
}

const known: ReadonlyMap<string, CsvColumn> = new Map(csvColumns.map((column) => [column, column]));

function columnOf(cell: string): CsvColumn | undefined {
  return known.get(fold(cell));
}

function fold(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "_");
}

/** The words of a cell that has several codes. */
export function listed(cell = ""): string[] {
  return cell.split(/[\s,;]+/).filter((code) => code !== "");
}

/** The fault of a cell that says something else of one thing than a row above does. */
export function differs(line: number, column: CsvColumn, found: string, before: string): CsvTableFault {
  return { line, column, message: `${shown(found)} differs from ${shown(before)} in a row above` };
}
