import { expect, test } from "vitest";
import { nearestYear, positionsByYear, yearsOf } from "../../src/model/years.ts";
import { small, withPositions } from "../cases/small-dataset.ts";

test("positions by year, in the order of the data", () => {
  const index = positionsByYear(small);
  expect([...index].map(([year, positions]) => [year, positions.length])).toEqual([
    [2019, 4],
    [2025, 2],
  ]);
  expect(index.get(2019)).toEqual(small.positions.slice(0, 4));
  expect(positionsByYear(small)).toBe(index);
});

test("years ascend, whatever the order of the data", () => {
  expect(yearsOf(withPositions(...small.positions.toReversed()))).toEqual([2019, 2025]);
  expect(yearsOf(withPositions())).toEqual([]);
});

test.each([
  [2019, 2019],
  [2025, 2025],
  [-44, 2019],
  [2021, 2019],
  [2022, 2019], // as near to one as to the other
  [2023, 2025],
  [3000, 2040],
])("%i snaps to %i", (year, nearest) => {
  expect(nearestYear([2019, 2025, 2040], year)).toBe(nearest);
});
