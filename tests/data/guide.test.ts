import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bases } from "../../src/model/bases.ts";
import { csvColumns } from "../../src/model/csv-columns.ts";

const guide = readFileSync(new URL("../../data/README.md", import.meta.url), "utf8");

/** The words in code of the first cells of the table that begins with a word. */
function firstCells(heading: string): readonly string[] {
  const [, rows = ""] = new RegExp(`^ *\\| ${heading} .*\\n.*\\n((?: *\\|.*\\n)+)`, "m").exec(guide) ?? [];
  return rows
    .split("\n")
    .flatMap((row) => Array.from(row.split("|")[1]?.matchAll(/`(\w+)`/g) ?? [], ([, word = ""]) => word));
}

test("tells every column that a table may have, each once", () => {
  expect(firstCells("column").toSorted()).toEqual(csvColumns.toSorted());
});

test("tells every basis, the strongest first", () => {
  expect(firstCells("basis")).toEqual([...bases]);
});
