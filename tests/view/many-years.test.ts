import { describe, expect, test } from "vitest";
import { countryStances } from "../../src/model/country-stance.ts";
import { parse, parseSteps } from "../../src/model/parse.ts";
import { yearsOf } from "../../src/model/years.ts";
import { enLate } from "../../src/text/en-late.ts";
import { en } from "../../src/text/en.ts";
import { countryView } from "../../src/view/country-view.ts";
import { countryEvidence, uncitedSpans } from "../../src/view/evidence-view.ts";
import { toAnnotationSteps } from "../../src/view/export-annotations.ts";
import { toCsv } from "../../src/view/export-csv.ts";
import { sourcesView } from "../../src/view/sources-view.ts";
import { areFolded, filterRows, findQuotation, foldSteps } from "../../src/view/table-filter.ts";
import { tableRows } from "../../src/view/table-view.ts";
import { rowYears } from "../../src/view/table-years.ts";
import { yearStops } from "../../src/view/year-stops.ts";
import { LAST_YEAR, manyYears } from "../cases/many-years.ts";
import { toAnnotations, toJson } from "../cases/exports.ts";

const locale = { tag: "en", text: en };
const size = { years: 100, countries: 195, quotations: 5 };
const FIRST = LAST_YEAR - 99;

describe("100 years of 195 countries with 5 quotations each", { timeout: 30_000 }, () => {
  const read = parse(manyYears(size));
  const dataset = read.ok ? read.dataset : expect.fail();
  const rows = tableRows({ dataset, locale }, yearsOf(dataset));

  test("are the same each time, and all there", () => {
    expect(manyYears(size)).toEqual(dataset);
    expect(dataset.positions.reduce((sum, { evidence }) => sum + evidence.length, 0)).toBe(97_500);
    expect(yearsOf(dataset)).toHaveLength(100);
    for (const year of yearsOf(dataset)) expect(countryStances(dataset, year).size).toBe(195);
    for (const { articles, shares } of yearStops(dataset, yearsOf(dataset))) {
      expect(articles).toBe(5);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(150);
    }
  });

  test("fill a table with every quotation", () => {
    expect(rows).toHaveLength(195);
    expect(rows.reduce((sum, { quotations }) => sum + quotations, 0)).toBe(97_500);
    const germany = rows.find(({ country }) => country === "DEU") ?? expect.fail();
    expect(germany.cells.size).toBe(100);
    expect(germany.citations).toHaveLength(500);
    expect(new Set(germany.citations.map(({ quote }) => quote)).size).toBe(500);
    const scene = { dataset, year: FIRST, locale };
    const { runs, counts } = rowYears(germany, FIRST, scene);
    expect(counts.reduce((sum, { years }) => sum + years, 0)).toBe(100);
    expect(runs.reduce((sum, { length }) => sum + length, 0)).toBe(100);
    expect(runs.length).toBeLessThan(40);
  });

  test("are found by words of any year", () => {
    expect(filterRows(rows, "in 1950 the government of deu", undefined)).toEqual([]);
    expect([...foldSteps(rows, dataset, locale)]).toHaveLength(195);
    expect(areFolded(rows)).toBe(true);
    const [found, ...others] = filterRows(rows, "in 1950 the government of deu", undefined);
    expect([found?.country, others]).toEqual(["DEU", []]);
    const place = (found && findQuotation(found, "In 1950 the government")) ?? expect.fail();
    expect(found?.citation(place)?.year).toBe(1950);
    expect(filterRows(rows, "the herald", "neutral").length).toBeGreaterThan(100);
  });

  test("rest on 500 sources", () => {
    const { sources } = sourcesView({ dataset, year: FIRST, locale }, enLate, undefined);
    expect(sources).toHaveLength(500);
    expect(sources.reduce((sum, { quotations }) => sum + quotations, 0)).toBe(97_500);
  });
});

test("in steps, parsing tells how far it is, and its faults are the same", () => {
  const dataset = manyYears({ years: 2, countries: 5, quotations: 1 });
  expect([...parseSteps(dataset)]).toEqual(Array.from({ length: 12 }, (_, index) => (index + 1) / 12));
  const [first] = dataset.positions;
  const broken = { ...dataset, title: "", positions: [{ ...first, year: "x" }, 7], more: 1 };
  const result = parse(broken);
  expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual([
    "/more",
    "/title",
    "/positions/0/year",
    "/positions/1",
  ]);
});

test("what is handed out is whole", { timeout: 30_000 }, () => {
  const read = parse(manyYears({ ...size, years: 10 }));
  const dataset = read.ok ? read.dataset : expect.fail();
  expect(toCsv(dataset).split("\r\n")).toHaveLength(9_750 + 2);
  expect(JSON.parse(toJson(dataset))).toEqual(dataset);
  expect(toJson(dataset)).toBe(`${JSON.stringify(dataset, null, 2)}\n`);
  expect(toAnnotations(dataset, locale).first.items).toHaveLength(9_750);
});

test("what is written in steps is laid out as any JSON", () => {
  const dataset = manyYears({ years: 2, countries: 3, quotations: 2 });
  for (const each of [dataset, { ...dataset, positions: [] }]) {
    const written = [...toAnnotationSteps(each, locale)].join("");
    expect(written).toBe(`${JSON.stringify(JSON.parse(written), null, 2)}\n`);
    expect(toAnnotations(each, locale).first.items).toHaveLength(each.positions.length && 2 * 3 * 2);
    expect(toJson(each).endsWith(each.positions.length ? "  ]\n}\n" : '"positions": []\n}\n')).toBe(true);
  }
});

describe("with gaps", () => {
  const dataset = manyYears({ years: 100, countries: 20, quotations: 1, gap: 12 });
  const years = yearsOf(dataset);
  const uncitedIn = (year: number) =>
    dataset.positions.find(
      ({ country }) => country !== undefined && !countryStances(dataset, year).has(country),
    )?.country ?? expect.fail();

  test("the tooltip of an uncited country has the stances around the year, in a few lines", () => {
    const country = uncitedIn(1980);
    const { otherYears } = countryView(country, undefined, { dataset, year: 1980, locale });
    expect(otherYears.length).toBeLessThanOrEqual(5);
    expect(otherYears.slice(0, -1).every((line) => /^\d{4}(–\d{4})?: \w/.test(line))).toBe(true);
    expect(otherYears.at(-1)).toMatch(/^and (one|\d+) more$/);
    const spans = otherYears
      .slice(0, -1)
      .map((line) => line.slice(0, line.indexOf(":")).split("–").map(Number));
    expect(spans.some(([, to = 0]) => to < 1980)).toBe(true);
    expect(spans.some(([from = 0]) => from > 1980)).toBe(true);
  });

  test("the uncited years are told in spans", () => {
    const country = uncitedIn(1980);
    const view = countryEvidence(country, { dataset, year: 1980, locale }, enLate, years);
    expect(view.years).toHaveLength(100);
    const [from = 0, to = 0] = uncitedSpans(view, "en").split("–").map(Number);
    expect(to - from).toBe(11);
    expect(
      view.years.filter(({ quotations }) => quotations).every(({ evidence }) => evidence().length === 1),
    ).toBe(true);
  });
});
