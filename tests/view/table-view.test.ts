import { describe, expect, test } from "vitest";
import venezuela from "../../data/venezuela.json" with { type: "json" };
import { countryStances } from "../../src/model/country-stance.ts";
import { filterDataset } from "../../src/model/filter.ts";
import { parse } from "../../src/model/parse.ts";
import { en } from "../../src/text/en.ts";
import { areFolded, filterRows, findQuotation, foldSteps, hasWords } from "../../src/view/table-filter.ts";
import { sortRows, tableRows, type SortDirection, type TableColumn } from "../../src/view/table-view.ts";

const locale = { tag: "en", text: en };
const read = parse(venezuela);
const shipped = read.ok ? read.dataset : expect.fail();
const rows = tableRows({ dataset: shipped, locale }, [2019, 2025]);
expect(areFolded(rows)).toBe(false);
expect([...foldSteps(rows, shipped, locale)]).toHaveLength(rows.length);
const row = (country: string) => rows.find((each) => each.country === country) ?? expect.fail();

describe("the rows", () => {
  test("are the countries that the data cite in any year, each once", () => {
    const cited = [2019, 2025].flatMap((year) => [...countryStances(shipped, year).keys()]);
    expect(rows.map(({ country }) => country).sort()).toEqual([...new Set(cited)].sort());
    expect(rows).toHaveLength(66);
  });

  test("have every quotation that counts for the country", () => {
    for (const { country, quotations, citations } of rows) {
      const stances = [2019, 2025].map((year) => countryStances(shipped, year).get(country));
      const quotes = stances.flatMap(
        (stance) => stance?.citations.map(({ evidence }) => evidence.quote) ?? [],
      );
      expect(citations.map(({ quote }) => quote)).toEqual(
        quotes.map((quote): unknown => expect.stringContaining(quote)),
      );
      expect(quotations).toBe(quotes.length);
    }
  });

  test("have the stance of each year under its name, and nothing for a year without", () => {
    expect(row("CHN").cells).toEqual(
      new Map([
        [
          2019,
          { key: "pro-maduro", label: "Pro-Maduro", classNames: ["camp-0"], coverage: "named", place: 0 },
        ],
        [
          2025,
          {
            key: "pro-maduro",
            label: "With Maduro’s government",
            classNames: ["camp-0"],
            coverage: "named",
            place: 0,
          },
        ],
      ]),
    );
    expect([...row("MLT").cells.keys()]).toEqual([2019]);
    expect(row("MLT").cells.get(2019)).toMatchObject({ key: "against-maduro", coverage: "group" });
    expect(row("IRN").cells.get(2025)).toMatchObject({ key: "unclear", label: en.unclear });
    expect(row("VEN").cells.get(2019)).toMatchObject({ key: "subject" });
  });

  test("name each publication once, and each quotation's year", () => {
    expect(row("CHN").sources).toEqual([
      "ZeroHedge",
      "Newsweek",
      "Al Masdar News",
      "Press TV",
      "Latin Times",
    ]);
    expect(new Set(row("CHN").citations.map(({ year }) => year))).toEqual(new Set([2019, 2025]));
  });

  test("obey a filter", () => {
    const dataset = filterDataset(shipped, { bases: ["statement"] });
    expect(tableRows({ dataset, locale }, [2019, 2025]).map(({ country }) => country)).toEqual([
      "CHN",
      "RUS",
      "USA",
    ]);
  });
});

describe("sorted", () => {
  const some = filterRows(rows, "", undefined).filter(({ country }) =>
    ["CHN", "IRN", "MLT", "MEX", "USA", "VEN"].includes(country),
  );

  test.each<[TableColumn, SortDirection, string]>([
    ["name", "ascending", "CHN IRN MLT MEX USA VEN"],
    ["name", "descending", "VEN USA MEX MLT IRN CHN"],
    ["quotations", "descending", "CHN USA VEN IRN MLT MEX"],
    ["quotations", "ascending", "MLT MEX IRN VEN USA CHN"],
    [2019, "ascending", "CHN IRN MLT USA MEX VEN"],
    [2019, "descending", "VEN MEX MLT USA CHN IRN"],
    [2025, "ascending", "CHN USA IRN VEN MLT MEX"],
    [2025, "descending", "VEN IRN USA CHN MLT MEX"],
    ["sources", "ascending", "MEX VEN IRN MLT USA CHN"],
  ])("by %s, %s", (column, direction, order) => {
    const sorted = sortRows(some.toReversed(), column, direction, "en");
    expect(sorted.map(({ country }) => country).join(" ")).toBe(order);
  });

  test("leaves the rows it was given as they are", () => {
    const before = [...rows];
    sortRows(rows, "name", "descending", "en");
    expect(rows).toEqual(before);
  });
});

test.each<[string, string | undefined, string[] | number]>([
  ["", undefined, 66],
  ["  ", undefined, 66],
  ["MALTA", undefined, ["MLT"]],
  ["bolton", undefined, ["USA"]],
  ["guaido’s SIDE", "pro-maduro", []],
  ["guaido’s side", "against-maduro", 48],
  ["ma zhaoxu", "pro-maduro", ["CHN"]],
  ["chinese ARMY arrives", undefined, ["CHN", "RUS", "USA", "VEN"]],
  ["latin times", undefined, ["CHN", "IRN", "RUS", "USA", "VEN"]],
  ["with maduro’s GOVERNMENT", "pro-maduro", ["CHN", "RUS"]],
  ["", "unclear", ["IRN"]],
  ["", "neutral", ["MEX", "URY"]],
  ["", "contested", []],
  ["no such words", undefined, []],
])("the text %j and the stance %s leave %j", (text, stance, left) => {
  const countries = filterRows(rows, text, stance).map(({ country }) => country);
  expect(typeof left === "number" ? countries.length : countries).toEqual(left);
});

test("a quotation that has the words itself comes before one whose article's title has them", () => {
  const rowOf = (code: string) => rows.find(({ country }) => country === code) ?? expect.fail();
  const china = rowOf("CHN");
  const place = findQuotation(china, "backyard") ?? expect.fail();
  expect(place).toBeGreaterThan(0);
  expect(china.citation(place)?.quote).toContain("backyard");
  const russia = rowOf("RUS");
  const other = findQuotation(russia, "backyard") ?? expect.fail();
  expect(russia.citation(other)?.title).toContain("BACKYARD");
  for (const words of ["", " ", "no such words"]) expect(findQuotation(china, words)).toBeUndefined();
  expect([hasWords("Your BACKYARD", "backyard"), hasWords("Your BACKYARD", " ")]).toEqual([true, false]);
});
