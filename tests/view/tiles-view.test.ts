import { describe, expect, test } from "vitest";
import venezuela from "../../data/venezuela.json" with { type: "json" };
import { countryStances } from "../../src/model/country-stance.ts";
import type { Dataset, Position, PositionStance } from "../../src/model/dataset.ts";
import { filterDataset } from "../../src/model/filter.ts";
import { parse } from "../../src/model/parse.ts";
import { en } from "../../src/text/en.ts";
import { HIDDEN } from "../../src/view/legend.ts";
import { tilesView } from "../../src/view/tiles-view.ts";

const read = parse(venezuela);
const shipped = read.ok ? read.dataset : expect.fail();

describe.each([
  [2019, { "pro-maduro": 14, "against-maduro": 49, neutral: 2, subject: 1 }],
  [2025, { "pro-maduro": 2, "against-maduro": 1, neutral: 0, unclear: 1, subject: 1 }],
])("in %i", (year, counts) => {
  const { columns, rest } = tilesView({ dataset: shipped, year, locale: { tag: "en", text: en } });

  test("the columns hold what the data cite, each country once", () => {
    expect(Object.fromEntries(columns.map(({ key, tiles }) => [key, tiles.length]))).toEqual(counts);
    expect(columns.map(({ key }) => key)).toEqual(Object.keys(counts));
    const tiles = columns.flatMap((column) => column.tiles.map(({ country }) => country));
    expect(tiles.sort()).toEqual([...countryStances(shipped, year).keys()].sort());
  });

  test("all other states are uncited", () => {
    const cited = columns.reduce((sum, { tiles }) => sum + tiles.length, 0);
    expect(rest).toHaveLength(1);
    expect(rest[0]).toMatchObject({ key: "uncited", className: "uncited", label: en.uncited });
    expect(rest[0]?.tiles).toHaveLength(195 - cited);
    expect(rest[0]?.tiles.find(({ country }) => country === "IND")).toEqual({
      country: "IND",
      name: "India",
      key: "uncited",
      classNames: ["uncited"],
      coverage: undefined,
    });
  });

  test("tiles stand by name", () => {
    for (const { tiles } of [...columns, ...rest]) {
      const names = tiles.map(({ name }) => name);
      expect(names).toEqual(names.toSorted(new Intl.Collator("en").compare));
    }
  });
});

test("what the filter hides is not called uncited", () => {
  const dataset = filterDataset(shipped, { sources: ["newsweek-2019"] });
  const scene = { dataset, whole: shipped, year: 2019, locale: { tag: "en", text: en } };
  const [hidden, uncited] = tilesView(scene).rest;
  expect(hidden).toMatchObject({ key: HIDDEN, className: "uncited", label: en.hidden });
  expect(hidden?.tiles.map(({ country }) => country)).toContain("MEX");
  expect(uncited?.key).toBe("uncited");
  expect(uncited?.tiles).toHaveLength(195 - countryStances(shipped, 2019).size);
});

test("columns and tiles are named, coloured and hatched as the map is", () => {
  const { columns } = tilesView({ dataset: shipped, year: 2025, locale: { tag: "en", text: en } });
  expect(columns[0]).toMatchObject({ label: "With Maduro’s government", className: "camp-0" });
  const [, west] = tilesView({ dataset: shipped, year: 2019, locale: { tag: "en", text: en } }).columns;
  expect(west?.tiles.find(({ country }) => country === "MLT")).toEqual({
    country: "MLT",
    name: "Malta",
    key: "against-maduro",
    classNames: ["camp-1"],
    coverage: "group",
  });
  expect(west?.tiles.find(({ country }) => country === "CAN")?.coverage).toBe("named");
});

describe("other data", () => {
  const position = (country: string, stance: PositionStance): Position => ({
    country,
    year: 2019,
    stance,
    evidence: [{ source: "paper", quote: "…", basis: "list" }],
  });
  const dataset: Dataset = {
    version: 1,
    title: "A map",
    stances: [
      { id: "east", label: "East" },
      { id: "west", label: "West" },
    ],
    sources: [{ id: "paper", title: "An article", publisher: "A newspaper", date: "2019" }],
    positions: [
      position("ZMB", "east"),
      position("AUT", "east"),
      position("IND", "west"),
      position("IND", "east"),
      position("TWN", null),
    ],
  };

  test("a contested country has the classes of its camps and a column after them", () => {
    const { columns } = tilesView({ dataset, year: 2019, locale: { tag: "en", text: en } });
    expect(columns.map(({ key }) => key)).toEqual(["east", "west", "contested", "unclear"]);
    expect(columns[2]).toMatchObject({ className: "contested", label: en.contested });
    expect(columns[2]?.tiles[0]?.classNames).toEqual(["camp-0", "camp-1"]);
  });

  test.each([
    ["en", ["Austria", "Zambia"]],
    ["sv", ["Zambia", "Österrike"]],
  ])("in %s the alphabet is the reader's", (tag, names) => {
    const { columns } = tilesView({ dataset, year: 2019, locale: { tag, text: en } });
    expect(columns[0]?.tiles.map(({ name }) => name)).toEqual(names);
  });
});
