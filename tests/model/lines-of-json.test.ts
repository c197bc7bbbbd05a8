import { expect, test } from "vitest";
import { linesOfJson } from "../../src/model/lines-of-json.ts";

const text = '{\r\n  "a": [1,\n    {"b/c": "x\\ny"}],\r  "d": 2\n}';

test.each<[pointer: string, line: number, column: number]>([
  ["", 1, 1],
  ["/a", 2, 3],
  ["/a/0", 2, 9],
  ["/a/1", 3, 5],
  ["/a/1/b~1c", 3, 6],
  ["/d", 4, 3],
  ["/a/1/missing", 3, 5],
  ["/missing/5/deep", 1, 1],
])("%s", (pointer, line, column) => {
  expect(linesOfJson(text, [pointer])).toEqual([{ line, column }]);
});

test("what is no JSON has no places", () => {
  expect(linesOfJson("{", ["/a"])).toEqual([undefined]);
});
