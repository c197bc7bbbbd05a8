import { expect, test } from "vitest";
import venezuela from "../../data/venezuela.json" with { type: "json" };
import { readCellSteps } from "../../src/model/csv-cells.ts";
import type { Dataset, Evidence, PositionStance, Source } from "../../src/model/dataset.ts";
import { filterDataset } from "../../src/model/filter.ts";
import { finish } from "../../src/model/finish.ts";
import { parse } from "../../src/model/parse.ts";
import { toCsv } from "../../src/view/export-csv.ts";

const read = parse(venezuela);
const shipped = read.ok ? read.dataset : expect.fail();

const header =
  "country,group,year,stance,quote,source_title,publisher,date,url,author,speaker,role,basis,note,quote_lang";

const records = (csv: string) => finish(readCellSteps(csv, ",")).records.map(({ cells }) => cells);

function datasetOf(evidence: Partial<Evidence>, stance: PositionStance = "east"): Dataset {
  return {
    version: 1,
    title: "A map",
    stances: [
      { id: "east", label: "East" },
      { id: "west", label: "West" },
    ],
    sources: [
      {
        id: "a-newspaper-2019",
        title: { es: "Un artículo", en: "An article" },
        publisher: "A newspaper",
        date: "2019",
      },
    ],
    positions: [
      {
        country: "CHN",
        year: 2019,
        stance,
        evidence: [{ source: "a-newspaper-2019", quote: "China agrees.", basis: "report", ...evidence }],
      },
    ],
  };
}

test("a row is one piece of evidence, in the columns of the format, and lines end in CRLF", () => {
  expect(toCsv(datasetOf({}))).toBe(
    `${header}\r\nCHN,,2019,east,China agrees.,An article,A newspaper,2019,,,,,report,,\r\n`,
  );
});

test("has every column that the data know", () => {
  const speaker = { name: "Zhang San", role: { fr: "émissaire", en: "envoy" } };
  const [, row = ""] = toCsv(datasetOf({ speaker, note: "Careful", quoteLang: "zh" }, null), "fr").split(
    "\r\n",
  );
  expect(row).toBe(
    "CHN,,2019,,China agrees.,An article,A newspaper,2019,,,Zhang San,émissaire,report,Careful,zh",
  );
});

test("an archived copy has its columns where a source has one", () => {
  const [source] = datasetOf({}).sources;
  if (!source) return expect.fail();
  const archived = { url: "https://a.example/1", date: "2026-01" };
  const [head, row] = toCsv({ ...datasetOf({}), sources: [{ ...source, archived }] }).split("\r\n");
  expect(head).toBe(`${header},archived_url,archived_date`);
  expect(row).toMatch(/,https:\/\/a\.example\/1,2026-01$/);
});

test("the file of a source's article is told where a reader of the table would take another", () => {
  const named = (source: Partial<Source>, ...others: readonly Source[]) => {
    const { sources, positions, ...dataset } = datasetOf({ source: source.id ?? "a-newspaper-2019" });
    const all = [...sources.map((each) => ({ ...each, ...source })), ...others];
    const twins = others.flatMap(({ id }) => datasetOf({ source: id }).positions);
    const [head, ...rows] = records(toCsv({ ...dataset, sources: all, positions: [...positions, ...twins] }));
    return rows.map((row) => row[head?.indexOf("article") ?? -1]);
  };
  expect(named({})).toEqual([undefined]);
  expect(named({ id: "herald" })).toEqual(["herald"]);
  expect(named({ article: "herald" })).toEqual(["herald"]);
  expect(named({ id: "herald", article: "a-newspaper-2019" })).toEqual([undefined]);
  const twins = datasetOf({}).sources.map((each) => ({ ...each, id: "a-newspaper-2019-2" }));
  expect(named({}, ...twins)).toEqual(["a-newspaper-2019", "a-newspaper-2019-2"]);
});

test.each([
  ["a, b", '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ["one\ntwo", '"one\ntwo"'],
  ["one\rtwo", '"one\rtwo"'],
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", '"\'\r=1"'],
  ['=HYPERLINK("a","b")', '"\'=HYPERLINK(""a"",""b"")"'],
  ["'=1", "''=1"],
  ["'no'", "'no'"],
  ["1 = 1", "1 = 1"],
  ["– no", "– no"],
])("the quotation %j is written %s", (quote, written) => {
  expect(toCsv(datasetOf({ quote }))).toContain(`,east,${written},An article`);
});

test("the shipped table has its 102 pieces of evidence, word for word", () => {
  const [first, ...rows] = records(toCsv(shipped));
  expect(first?.join()).toBe(`${header},subject,stance_label,group_name,members,prefix,article`);
  expect(rows).toHaveLength(102);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([21]));
  expect(
    rows.map(([country, group, year, stance, quote]) => [country || group, year, stance, quote]),
  ).toEqual(
    venezuela.positions.flatMap(({ country, group, year, stance, evidence }) =>
      evidence.map(({ quote }) => [country ?? group, String(year), stance ?? "", quote]),
    ),
  );
});

test("stances first occur in the order of the legend; where they do so already, rows stay in theirs", () => {
  const base = datasetOf({});
  const rowsOf = (...stances: readonly PositionStance[]) => {
    const positions = stances.flatMap((stance, index) =>
      base.positions.map((each) => ({ ...each, year: 2001 + index, stance })),
    );
    const [, ...rows] = records(toCsv({ ...base, positions }));
    return rows.map(([, , year, stance]) => `${year} ${stance}`);
  };
  expect(rowsOf("west", null, "west", "east", "east")).toEqual([
    "2004 east",
    "2001 west",
    "2002 ",
    "2003 west",
    "2005 east",
  ]);
  expect(rowsOf(null, "east", "east", "west")).toEqual(["2001 ", "2002 east", "2003 east", "2004 west"]);
});

test("a filtered table has what is shown", () => {
  const rows = records(toCsv(filterDataset(shipped, { bases: ["vote", "statement"] }))).slice(1);
  const statements = venezuela.positions
    .flatMap(({ evidence }) => evidence)
    .filter(({ basis }) => basis === "statement");
  expect(rows).toHaveLength(statements.length);
  expect(new Set(rows.map((row) => row[12]))).toEqual(new Set(["statement"]));
});
