/** One record of a table, and the line of the file that it starts in. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A cell that RFC 4180 does not allow. */
export interface CsvFault {
  readonly line: number;
  /** Which cell of its record it is, from 0. */
  readonly cell: number;
  readonly message: string;
}

/** A text as cells: its records, and what is wrong with them. */
export interface CsvCells {
  readonly records: readonly CsvRecord[];
  readonly faults: readonly CsvFault[];
  /** Whether the text ends within a cell: what is wrong with the records follows from that. */
  readonly isCut: boolean;
}

/**
 * Text -> the cells of RFC 4180, without blank records; lines end in CRLF, LF or CR. D3's reader is not used because it
 * tells no lines, and takes a table whose quotation mark is never closed for a short one. In steps, a record each, that
 * give the share of the text that is read.
 */
export function* readCellSteps(text: string, separator: string): Generator<number, CsvCells> {
  const records: CsvRecord[] = [];
  const faults: CsvFault[] = [];
  const plain = new RegExp(`[^${separator}\\r\\n]*`, "y");
  const space = new RegExp(`[^\\S${separator}\\r\\n]*`, "y");
  const isCellEnd = (place: number) =>
    place === text.length || [separator, "\r", "\n"].includes(text.charAt(place));
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const start = line;
    const cells: string[] = [];
    for (;;) {
      let cell: string | undefined;
      // Who writes by hand puts a space after a comma: the marks behind it are the cell's if they enclose all of it.
      const mark = after(space, text, at);
      if (mark > at && text[mark] === '"') {
        const end = closingMark(text, mark);
        if (end !== -1 && isCellEnd(after(space, text, end + 1))) at = mark;
      }
      if (text[at] === '"') {
        const end = closingMark(text, at);
        if (end === -1) {
          faults.push({
            line,
            cell: cells.length,
            message: 'a quotation mark opens this cell and none closes it; one inside a cell is doubled: ""',
          });
          return { records, faults, isCut: true };
        }
        cell = text.slice(at + 1, end).replaceAll('""', '"');
        at = end + 1;
      }
      plain.lastIndex = at;
      const rest = plain.exec(text)?.[0] ?? "";
      at += rest.length;
      if (cell === undefined) cell = rest;
      else if (rest.trim() !== "") {
        faults.push({
          line,
          cell: cells.length,
          message: `${JSON.stringify(rest.trim().slice(0, 20))} comes after the closing quotation mark; one inside a cell is doubled, and the cell has one at each end: "say ""no"""`,
        });
        // A cell that has words is not said to be empty, too.
        cell ||= rest;
      }
      line += cell.match(/\r\n?|\n/g)?.length ?? 0;
      cells.push(cell);
      if (text[at] !== separator) break;
      at++;
    }
    if (cells.some((cell) => cell.trim() !== "")) records.push({ line: start, cells });
    if (at < text.length) line++;
    at += text.startsWith("\r\n", at) ? 2 : 1;
    yield Math.min(1, at / text.length);
  }
  return { records, faults, isCut: false };
}

/** Where a sticky pattern ends that matches from a place on. */
function after(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}

/** Where the quotation mark stands that closes the one at `start`: the next that is not doubled; -1 if there is none. */
function closingMark(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end;
}
