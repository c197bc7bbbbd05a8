import fc from "fast-check";
import { expect, test } from "vitest";
import { readCellSteps } from "../../src/model/csv-cells.ts";
import { finish } from "../../src/model/finish.ts";

const readCells = (text: string, separator: string) => finish(readCellSteps(text, separator));
const cellsOf = (text: string, separator = ",") =>
  readCells(text, separator).records.map(({ cells }) => cells);

test.each<[text: string, cells: string[][]]>([
  ["a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]], // prettier-ignore
  ["a,b\nc,d", [["a", "b"], ["c", "d"]]], // prettier-ignore
  ["a\rb", [["a"], ["b"]]],
  ['"a, b",c', [["a, b", "c"]]],
  ['"one\r\ntwo\nthree",c', [["one\r\ntwo\nthree", "c"]]],
  ['"say ""no""",""', [['say "no"', ""]]],
  ['5" tall,"b" ', [['5" tall', "b"]]],
  ['a, "b, c" ,d', [["a", "b, c", "d"]]],
  ['a,\t"b",\u00a0""', [["a", "b", ""]]],
  ['a, "b" c,d', [["a", ' "b" c', "d"]]],
  ['a, "b\n"c, d"', [["a", ' "b'], ["c, d"]]], // prettier-ignore
  ["a,,\n\n , \nb", [["a", "", ""], ["b"]]],
  ["", []],
])("%j", (text, cells) => {
  expect(cellsOf(text)).toEqual(cells);
});

test("lines are counted through cells that break", () => {
  const { records } = readCells('a,b\r\n"1\n2\r3",x\n\nlast,row', ",");
  expect(records.map(({ line }) => line)).toEqual([1, 2, 6]);
});

test("a quotation mark that is never closed, and words after one", () => {
  expect(readCells('a,b\nc,"d\ne', ",").faults).toMatchObject([{ line: 2, cell: 1 }]);
  const { faults, records } = readCells('"He said "no" twice",b\nc,d', ",");
  expect(faults).toMatchObject([{ line: 1, cell: 0, message: expect.stringContaining("no") as string }]);
  expect(records.at(-1)?.cells).toEqual(["c", "d"]);
  // Marks that are doubled, in a cell that has none around it.
  expect(readCells('a,""We sign""', ",").faults).toMatchObject([{ line: 1, cell: 1 }]);
  expect(cellsOf('a,""We sign""')).toEqual([["a", 'We sign""']]);
});

test("whatever is written by the rules comes back", () => {
  const letter = fc.constantFrom("a", '"', ",", ";", "\t", "\r", "\n", " ", "é");
  const cell = fc.string({ unit: letter, maxLength: 8 });
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
  const separators = fc.constantFrom(",", ";", "\t");
  fc.assert(
    fc.property(table, separators, fc.constantFrom("\r\n", "\n", "\r"), (rows, separator, end) => {
      const text = rows
        .map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(separator))
        .join(end);
      const filled = rows.filter((cells) => cells.some((each) => each.trim() !== ""));
      expect(readCells(text, separator)).toMatchObject({ faults: [] });
      expect(cellsOf(text, separator)).toEqual(filled);
    }),
  );
});
