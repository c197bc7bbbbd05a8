import { describe, expect, test } from "vitest";
import { isBinary, LARGEST, looksLikeDataset, refuseFiles, type Refusal } from "../../src/model/own-file.ts";

test.each<[name: string, size: number, refusal: Refusal | undefined]>([
  ["positions.json", 10, undefined],
  ["POSITIONS.CSV", LARGEST, undefined],
  ["positions.tsv", 10, undefined],
  ["Pasted text", 10, undefined],
  ["v1.2/final positions", 10, undefined],
  ["positions.csv", 0, "empty"],
  ["positions.csv", LARGEST + 1, "huge"],
  ["notes.txt", 10, "text"],
  ["book.xlsx", 10, "spreadsheet"],
  ["book.ods", 0, "spreadsheet"],
  ["photo.jpeg", 10, "kind"],
  ["positions.csv.zip", 10, "kind"],
])("%s of %i bytes: %s", (name, size, refusal) => {
  expect(refuseFiles([{ name, size }])).toBe(refusal);
});

test("one file at a time", () => {
  const file = { name: "positions.csv", size: 10 };
  expect(refuseFiles([file, file])).toBe("many");
  expect(refuseFiles([])).toBe("many");
});

test("a zero is in no text but one in UTF-16, whose fault is said by the reader of files", () => {
  expect(isBinary(new TextEncoder().encode("country,Guaidó"))).toBe(false);
  expect(isBinary(Uint8Array.of(0x50, 0x4b, 3, 4, 0))).toBe(true);
  expect(isBinary(Uint8Array.of(0xff, 0xfe, 0x63, 0))).toBe(false);
  expect(isBinary(new Uint8Array())).toBe(false);
});

describe("a text that is pasted on the page", () => {
  test.each([
    '{"version": 1}',
    ' \n{ "version": 1',
    "country,year,stance\nCHN,2019,for",
    '"Group";"Stance"\n',
    "\nStance\tCountry",
  ])("%j is meant for the map", (text) => {
    expect(looksLikeDataset(text)).toBe(true);
  });
  test.each([
    "",
    "https://example.org/positions.csv",
    "A country, and its stance",
    "{curly} words",
    "[1, 2]",
  ])("%j is not", (text) => {
    expect(looksLikeDataset(text)).toBe(false);
  });
});
