import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeFile, readFile } from "../../src/model/read-file.ts";
import { findJsonFault, repeatedKeys, scanJson } from "../../src/model/scan-json.ts";
import { small } from "../cases/small-dataset.ts";

const json = JSON.stringify(small, null, 2);
const csv = [
  "country,year,stance,quote,source_title,publisher,date",
  "CHN,2019,for,a,One,P,2019",
  "USA,2019,against,a,One,P,2019",
].join("\n");

const titleOf = (name: string) => {
  const result = readFile(csv, name);
  return result.ok ? result.dataset.title : expect.fail();
};
const faults = (text: string, name?: string) => {
  const result = readFile(text, name);
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path}: ${message}`);
};

test("JSON and CSV are told apart by their look, and by a name that says JSON", () => {
  expect(readFile(json)).toEqual({ ok: true, dataset: small });
  expect(readFile(`\uFEFF\n${json}`, "data.csv")).toEqual({ ok: true, dataset: small });
  expect(readFile(csv).ok).toBe(true);
  expect(faults(csv, "map.json?x=1")).toEqual([
    expect.stringContaining("line 1, column 1: this is not JSON"),
  ]);
});

test.each([
  ["my-positions_2019.csv", "My positions 2019"],
  ["https://example.org/a/Who%20is%20for%20it.csv?v=2#top", "Who is for it"],
  ["C:\\maps\\trade.tsv", "Trade"],
  ["", "Positions"],
  ["stance-map-who-stood-with-whom.csv", "Who stood with whom"],
  ["stance-map.csv", "Stance map"],
])("a table called %j has the title %j", (name, title) => {
  expect(titleOf(name)).toBe(title);
});

test("keys that are given again in their object", () => {
  expect(repeatedKeys('{"a": {"b": 1, "c": 2, "b": 3}, "b": [{"c": 4}, {"c": 5}], "a": {"c": 6}}')).toEqual([
    "/a/b",
    "/a",
  ]);
  expect(repeatedKeys(json)).toEqual([]);
});

test("what is no data set at all", () => {
  expect(faults(" \n")).toEqual([": the file is empty"]);
  expect(faults("<!DOCTYPE html><title>404</title>", "a.csv")).toEqual([
    "line 1: this is a web page, not a data set; is it the address of the file itself?",
  ]);
  const address = [": this is the address of a file, not what is in it; an address goes into src"];
  expect(faults("../data/my-positions.csv\n")).toEqual(address);
  expect(faults("https://example.org/positions?format=json")).toEqual(address);
  expect(decodeFile(new TextEncoder().encode("Guaidó"))).toBe("Guaidó");
  expect(decodeFile(Uint8Array.of(0x47, 0xf3))).toMatchObject({
    message: expect.stringContaining("UTF-8") as string,
  });
});

describe("where JSON breaks off", () => {
  test.each([
    [
      '{\n  "year": 2019\n  "stance": null\n}',
      "line 3, column 3",
      'a comma or } is missing before "stance"',
      '▸"stance": null',
    ],
    ['{"a": 1,\r\n}', "line 1, column 8", "a comma too many: } follows it", '{"a": 1▸,'],
    ['{"a": “x”}', "line 1, column 7", "“ is a typographic quotation mark", '{"a": ▸“x”}'],
    ["{'a': 1}", "line 1, column 2", "JSON wants double quotation marks", "{▸'a': 1}"],
    ['{"a": 1 // one\n}', "line 1, column 9", "JSON has no comments", "▸// one"],
    ['{"a": "one\ntwo"}', "line 1, column 7", "this text is not closed on its line", '▸"one'],
    ['{"a": "C:\\dir"}', "line 1, column 10", '"\\\\d" means nothing; a backslash is doubled', "▸\\dir"],
    ['{"a": [1, 2}', "line 1, column 12", "a comma or ] is missing before", "2▸}"],
    ['{"a": 02019}', "line 1, column 7", '"02019" is no number of JSON', "▸02019"],
    ['{"a": None}', "line 1, column 7", 'a value is expected before "None"', "▸None"],
    [
      '{"a": "He said "no" twice"}',
      "line 1, column 16",
      'the text ends at this quotation mark; one inside a text is written \\"',
      'said ▸"no',
    ],
    ['{"a": "b""c": 1}', "line 1, column 10", 'a comma or } is missing before "c"', '"b"▸"c"'],
    ['{"a" 1}', "line 1, column 6", 'a colon is missing before "1"', "▸1"],
    ["{a: 1}", "line 1, column 2", 'a key in double quotation marks is expected before "a"', "▸a"],
    ['{"a": {}', "line 1, column 9", "the file ends here", "{}▸"],
    ["{}\n{}", "line 2, column 1", 'the data set ends before "{"', "▸{}"],
  ])("%j", (text, place, message, spot) => {
    expect(faults(text)).toEqual([expect.stringContaining(`${place}: this is not JSON: ${message}`)]);
    expect(faults(text)[0]).toContain(spot);
  });

  test("it is found exactly where JSON.parse refuses, and nowhere else", () => {
    const slip = fc.record({
      at: fc.nat(json.length),
      cut: fc.nat(2),
      put: fc.constantFrom("", '"', ",", "}", "[", "\\", "\n", "0", ".", "x", " "),
    });
    fc.assert(
      fc.property(fc.array(slip, { maxLength: 2 }), (slips) => {
        const text = slips.reduce(
          (now, { at, cut, put }) => now.slice(0, at) + put + now.slice(at + cut),
          json,
        );
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(findJsonFault(text) === undefined).toBe(isJson);
      }),
      { numRuns: 500 },
    );
  });

  test("every value has its place", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const places = scanJson(text);
        if ("message" in places) return expect.fail(places.message);
        const whole = places.get("");
        expect(whole && text.slice(whole.start, whole.end)).toBe(text);
        for (const { start, end } of places.values()) JSON.parse(text.slice(start, end));
      }),
    );
  });

  test("lists a million deep are a fault, not a crash", () => {
    expect(faults("[".repeat(1e6))).toHaveLength(1);
  });
});
