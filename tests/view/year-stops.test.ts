import { expect, test } from "vitest";
import { yearsOf } from "../../src/model/years.ts";
import { countArticles, yearStops } from "../../src/view/year-stops.ts";
import { evidence, position, small, withPositions } from "../cases/small-dataset.ts";

const inYear = (year: number) => ({ ...position("CHN", "east", evidence("…")), year });

test("a stop has its articles and how many countries each camp has", () => {
  expect(yearStops(small, [2019, 2025])).toEqual([
    { year: 2019, place: 0, articles: 1, shares: [1, 3, 1] },
    { year: 2025, place: 1, articles: 1, shares: [1, 0, 0] },
  ]);
});

test.each([
  [[2019], [0]],
  [[], []],
  [
    [2025, 2019, 2022, 2020],
    [0, 1 / 6, 1 / 2, 1],
  ],
])("years %j stand true to scale", (years, places) => {
  const dataset = withPositions(...years.map(inYear));
  expect(yearStops(dataset, yearsOf(dataset)).map(({ place }) => place)).toEqual(places);
});

test("who is contested or the subject has no share", () => {
  const positions = [
    position("BEL", "east", evidence("a")),
    position("BEL", "west", evidence("b")),
    position("VEN", "east", evidence("c")),
  ];
  expect(yearStops(withPositions(...positions), [2019])[0]?.shares).toEqual([0, 0, 0]);
});

const herald = evidence("a");
const gazette = evidence("b", { source: "gazette" });
const record = evidence("c", { source: "archive", basis: "record" });

test.each([
  ["one article in two positions", [position("CHN", "east", herald), position("USA", "west", herald)], 1],
  ["two articles", [position("CHN", "east", herald, gazette)], 2],
  ["two sources in one article", [position("CHN", "east", herald, evidence("d", { source: "digest" }))], 1],
  ["the record beside an article", [position("CHN", "east", herald, record)], 1],
  ["the record alone", [position("CHN", "east", record)], 1],
  ["nothing", [], 0],
])("%s", (_, positions, articles) => {
  expect(countArticles(withPositions(...positions), 2019)).toBe(articles);
});
