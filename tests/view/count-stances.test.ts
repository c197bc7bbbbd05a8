import { expect, test } from "vitest";
import { states } from "../../src/model/countries.ts";
import { countStances } from "../../src/view/count-stances.ts";
import { evidence, position, small, withPositions } from "../cases/small-dataset.ts";

const one = evidence("…");

test.each([
  ["of 2019", small, 2019, { east: 1, west: 3, neutral: 1, subject: 1, uncited: 189 }, 2],
  ["of 2025", small, 2025, { east: 1, west: 0, neutral: 0, unclear: 1, subject: 1, uncited: 192 }, 0],
  ["of a year without data", small, 2000, { east: 0, west: 0, neutral: 0, subject: 1, uncited: 194 }, 0],
  [
    "that disagree",
    withPositions(position("BEL", "east", one), position("BEL", "west", one), position("club", "west", one)),
    2019,
    { east: 0, west: 1, neutral: 0, contested: 1, subject: 1, uncited: 192 },
    1,
  ],
  [
    "of territories, which no state is left out for",
    withPositions(position("GRL", "west", one), position("XKX", "west", one)),
    2019,
    { east: 0, west: 2, neutral: 0, subject: 1, uncited: 194 },
    0,
  ],
])("stances %s", (_, dataset, year, byKey, throughGroup) => {
  const counts = countStances({ dataset, year });
  expect(Object.fromEntries(counts.byKey)).toEqual(byKey);
  expect(counts.throughGroup).toBe(throughGroup);
});

test("where nothing is cited, every state is uncited", () => {
  expect(
    countStances({ dataset: { ...withPositions(), subject: [] }, year: 2019 }).byKey.get("uncited"),
  ).toBe(states.length);
});

test("what the filter hides, apart from the uncited", () => {
  const whole = withPositions(position("FRA", "west", evidence("a")), position("CHN", "east", evidence("b")));
  const { byKey, hidden } = countStances({ dataset: { ...whole, positions: [] }, whole, year: 2019 });
  expect([hidden, byKey.get("uncited")]).toEqual([2, 192]);
});
