import { expect, test } from "vitest";
import type { CountryShape } from "../../src/geo/country-shape.ts";
import { dotRadius, isDot } from "../../src/geo/dot.ts";

const shape = (area: number): CountryShape => ({
  country: "MLT",
  path: "",
  area,
  centre: [0, 0],
  rings: [],
  step: 1,
});

test.each([
  // On a phone under 3 px² of the screen
  [11.9, 0.5, true],
  [12, 0.5, false],
  [6.1, 0.69, true],
  [6.4, 0.69, false],
  // else under 10 px²
  [20, 0.7, true],
  [9.9, 1, true],
  [10, 1, false],
  [2.4, 2, true],
  [2.5, 2, false],
])("a country of %d px² at scale %d is a dot: %s", (area, scale, expected) => {
  expect(isDot(shape(area), scale)).toBe(expected);
});

test.each([
  [0.33, 1.8],
  [0.6, 1.8],
  [0.8, 2.4],
  [1, 3],
  [4, 3],
])("at scale %d a dot's radius is %d px", (scale, radius) => {
  expect(dotRadius(scale)).toBeCloseTo(radius);
});
