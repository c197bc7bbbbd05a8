import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shippedWorld } from "../../src/geo/shipped-world.ts";
import { countryStances } from "../../src/model/country-stance.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { DatasetError } from "../../src/model/dataset-error.ts";
import type { Issue } from "../../src/model/issue.ts";
import { parse, type ParseResult } from "../../src/model/parse.ts";
import { readFile } from "../../src/model/read-file.ts";
import { yearsOf } from "../../src/model/years.ts";
import { en } from "../../src/text/en.ts";
import { enLate } from "../../src/text/en-late.ts";
import { countryEvidence } from "../../src/view/evidence-view.ts";
import { toCsv } from "../../src/view/export-csv.ts";
import { reference } from "../../src/view/references.ts";
import { nextStory } from "../../src/view/story.ts";
import { toAnnotations, toJson } from "../cases/exports.ts";
import { editedDataset, fileText, validDataset } from "./hostile-datasets.ts";
import { tries } from "./replay.ts";

const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const keysOfPrototypes = prototypes.map((each) => Reflect.ownKeys(each).length);

/** A result is a data set that nobody can change, or issues in words; and what was read has changed nothing else. */
function expectSound(result: ParseResult): void {
  if (result.ok) expectFrozen(result.dataset);
  else {
    const isInWords = ({ path, message }: Issue) => typeof path === "string" && /\S/.test(message);
    expect(result.issues.length).toBeGreaterThan(0);
    expect(result.issues.find((issue) => !isInWords(issue))).toBeUndefined();
    expect(new DatasetError(result.issues).message).toMatch(/\S/);
  }
  expect(prototypes.map((each) => Reflect.ownKeys(each).length)).toEqual(keysOfPrototypes);
}

function expectFrozen(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if (!Object.isFrozen(value)) throw new Error(`not frozen: ${JSON.stringify(value).slice(0, 200)}`);
  for (const each of Object.values(value)) expectFrozen(each);
}

/** Makes all that a page shows of a data set and all that a reader saves of it, except what needs a page. */
function tell(whole: Dataset): void {
  const locale = { tag: "en", text: en };
  let story = nextStory(undefined, { whole, source: "", basis: "", year: undefined, locale });
  for (const year of yearsOf(whole)) {
    story = nextStory(story, { ...story, year });
    const { scene, years } = story;
    for (const country of countryStances(whole, year).keys())
      for (const each of countryEvidence(country, scene, enLate, years).years) each.evidence();
  }
  expect(parse(JSON.parse(JSON.stringify(whole)))).toEqual({ ok: true, dataset: whole });
  expect(parse(JSON.parse(toJson(whole)))).toMatchObject({ ok: true });
  toCsv(whole);
  JSON.stringify(toAnnotations(whole, locale));
  reference(whole, locale, { address: "https://a.example/", day: "2026-11-24" }, enLate);
}

describe("10,000 data sets: each is a frozen data set or a list of issues, and nothing is thrown", () => {
  test("1,000 objects that keep to the format are data sets, and are told", { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(validDataset, (input) => {
        const before = JSON.stringify(input);
        const result = parse(input);
        expect(result.ok ? [] : result.issues).toEqual([]);
        expectSound(result);
        if (result.ok) tell(result.dataset);
        expect(JSON.stringify(input)).toBe(before);
      }),
      tries(1_000),
    );
  });

  test("3,000 objects that were tampered with", { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(editedDataset, (input) => expectSound(parse(input))),
      tries(3_000),
    );
  });

  test("6,000 files", { timeout: 600_000 }, () => {
    const seen = { valid: 0, broken: 0 };
    fc.assert(
      fc.property(
        fileText,
        fc.constantFrom(undefined, "a.csv", "a.json", "__proto__.csv", "\ud800"),
        (text, name) => {
          const result = readFile(text, name);
          seen[result.ok ? "valid" : "broken"]++;
          expectSound(result);
          if (result.ok) tell(result.dataset);
        },
      ),
      tries(6_000),
    );
    // Were nearly all refused, or nearly none, it would say little.
    if (process.env["ATTACK_PATH"] === undefined)
      expect(Math.min(seen.valid, seen.broken)).toBeGreaterThan(600);
  });
});

/** What only a script can hand over. */
const cyclic: Record<string, unknown> = { version: 1 };
cyclic["title"] = cyclic;
cyclic["stances"] = [cyclic, cyclic];
const thrower = {
  get title(): never {
    throw new Error("nobody is to look");
  },
};
const takenBack = Proxy.revocable({}, {});
takenBack.revoke();
test.each<[what: string, input: unknown]>([
  ["one that contains itself", cyclic],
  ["one that throws when it is read", thrower],
  [
    "one that throws when its keys are asked for",
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new TypeError("no keys");
        },
      },
    ),
  ],
  ["one that has been taken back", takenBack.proxy],
  [
    "one without a prototype",
    Object.assign(Object.create(null) as object, { version: 1, title: Object.create(null) as unknown }),
  ],
  ["a symbol", Symbol("a")],
  ["a function", () => 1],
  ["a big number", 10n ** 4_000n],
  ["a list with holes", Object.assign([], { length: 1_000 })],
  ["positions with holes", { positions: Object.assign([], { length: 1_000 }), sources: new Array(3) }],
  ["a date", new Date(NaN)],
  ["a map", new Map([["version", 1]])],
  ["bytes", new Uint8Array(8)],
])("%s is refused in words", (_, input) => {
  const result = parse(input);
  expect(result.ok).toBe(false);
  expectSound(result);
});

/**
 * No times are measured: what takes a time that grows with the square of its input would need hours for these, and
 * what calls itself for each step down would fall off the stack. A test may last its minute.
 */
const MANY = 2_000_000;
const head = "country,year,stance,quote,source_title,publisher,date\n";
test.each<[what: string, text: string]>([
  ["an open bracket", "[".repeat(MANY)],
  ["an object in an object", '{"a":'.repeat(MANY / 5)],
  ["brackets that close", "[".repeat(MANY) + "]".repeat(MANY)],
  ["a comma", `[${",".repeat(MANY)}`],
  ["an open text", `{"title":"${"a".repeat(MANY)}`],
  ["a backslash", `{"title":"${"\\".repeat(MANY)}`],
  ["a backslash before a mark", `{"title":"${'\\"'.repeat(MANY / 2)}`],
  ["a number", `[${"1".repeat(MANY)}`],
  ["a sign after a number", `[1${"-".repeat(MANY)}]`],
  ["white space", `{"title":${" ".repeat(MANY)}}`],
  ["a line break", `${"\n".repeat(MANY)}[`],
  ["a wrong key", `{${Array.from({ length: 100_000 }, (_, index) => `"titel${index}":1`).join()}}`],
  ["a wrong position", `{"positions":[${"{},".repeat(MANY / 10)}1]}`],
  ["a wrong country", `{"subject":[${'"Venezuelo",'.repeat(MANY / 20)}"VEN"]}`],
  ["an open cell", `${head}"${'""'.repeat(MANY / 2)}`],
  ["a cell", head + ",".repeat(MANY)],
  ["a column", ",".repeat(MANY)],
  ["a column of no meaning", "yaer,".repeat(MANY / 40)],
  ["a row", head + "CHN,2019,a,b,c,d,2019\n".repeat(MANY / 20)],
  ["a wrong row", head + "ROM,20x9,,,,,yesterday\n".repeat(MANY / 40)],
  [
    "a stance",
    head + Array.from({ length: 50_000 }, (_, index) => `CHN,2019,a${index},b,c,d,2019\n`).join(""),
  ],
  [
    "a source",
    head +
      Array.from(
        { length: 50_000 },
        (_, index) => `CHN,2019,${index % 2 ? "a" : "b"},b,c${index},d,2019\n`,
      ).join(""),
  ],
  [
    "a group",
    `group,members,${head}${Array.from({ length: 30_000 }, (_, index) => `g${index},VEN,,2019,${index % 2 ? "a" : "b"},b,c,d,2019\n`).join("")}`,
  ],
  ["a separator", head + ";\t".repeat(MANY)],
  ["an apostrophe", `${head}${"'".repeat(MANY)}=1`],
  ["a dash in a date", `${head}CHN,2019,a,b,c,d,${"2019-".repeat(MANY / 5)}\n`],
  ["white space in a date", `${head}CHN,2019,a,b,c,d,2019${"\u00a0 ".repeat(MANY / 4)}x\n`],
  ["a mark that no eye sees", "\ufeff".repeat(MANY)],
])("a file of nothing but %s is read or refused", { timeout: 60_000 }, (_, text) => {
  for (const name of [undefined, "a.json", "a.csv"]) expectSound(readFile(text, name));
});

test("an object is read once, however large it is", () => {
  const readsOf = (count: number) => {
    let reads = 0;
    const counted = <T extends object>(value: T): T =>
      new Proxy(value, {
        get(target, key, receiver) {
          reads++;
          const found: unknown = Reflect.get(target, key, receiver);
          return typeof found === "object" && found !== null ? counted(found) : found;
        },
      });
    const country = shippedWorld().shapes[0]?.country ?? "";
    const position = (index: number) => ({
      country,
      year: 1 + (index % 2_000),
      stance: "a",
      evidence: [{ source: "s", quote: `${index}`, basis: "report" }],
    });
    const result = parse(
      counted({
        version: 1,
        title: "a",
        stances: ["a", "b"].map((id) => ({ id, label: id })),
        sources: [{ id: "s", title: "a", publisher: "b", date: "2019" }],
        positions: Array.from({ length: count }, (_, index) => position(index)),
      }),
    );
    expect(result.ok).toBe(true);
    return reads;
  };
  const [some, more, most] = [readsOf(0 + 1_000), readsOf(2_000), readsOf(4_000)];
  expect(most - more).toBe(2 * (more - some));
});
