import { expect, test } from "vitest";
import type { CountryShape, Point, Ring } from "../../src/geo/country-shape.ts";
import { nearestCountry } from "../../src/geo/nearest-country.ts";

const step = 0.5;

/** A square ring. */
function square(x: number, y: number, size: number): Ring {
  const [right, bottom] = [x + size, y + size];
  return [x, y, right, y, right, bottom, x, bottom, x, y].map((px) => px / step);
}

function shape(country: string, centre: Point, ...rings: Ring[]): CountryShape {
  return { country, path: "", area: 0, centre, rings, step };
}

const shapes = [
  shape("ZAF", [50, 50], square(0, 0, 100), square(40, 40, 20)), // with a hole
  shape("LSO", [50, 50], square(40, 40, 20)), // that fills the hole
  shape("ITA", [250, 50], square(200, 0, 100)),
  shape("VAT", [250, 50], square(249.5, 49.5, 1)), // in Italy, a dot
  shape("SMR", [256, 50], square(255.5, 49.5, 1)), // another, near it
  shape("KIR", [400, 50], square(399, 49, 2), square(440, 49, 2)), // a dot, and an island far from it
  shape("NZL", [430, 50], square(425, 45, 10)),
];
const reach = {
  radius: 12,
  dotRadius: 3,
  isDot: ({ country }: CountryShape) => ["VAT", "SMR", "KIR"].includes(country),
};

test.each<[where: string, x: number, y: number, country: string | undefined]>([
  ["in a country", 20, 50, "ZAF"],
  ["in a hole that another fills", 50, 50, "LSO"],
  ["in a hole, near its edge", 41, 50, "LSO"],
  ["in a country, near its edge", 39, 50, "ZAF"],
  ["off a coast", 106, 50, "ZAF"],
  ["off a corner", 108, 108, "ZAF"],
  ["off a corner, out of reach", 109, 109, undefined],
  ["between two, near the one", 189, 50, "ITA"],
  ["far from all", 150, 50, undefined],
  ["on a dot in a country", 250, 51, "VAT"],
  ["beside a dot, within its radius", 250, 52.9, "VAT"],
  ["beside a dot, out of its radius", 250, 53.1, "ITA"],
  ["between two dots, near the one", 252.9, 50, "VAT"],
  ["between two dots, near the other", 253.1, 50, "SMR"],
  ["near a dot in the sea", 386, 50, "KIR"],
  ["near a dot in the sea, out of reach", 384.9, 50, undefined],
  ["on an island far from its country's dot", 441, 50, "KIR"],
  ["near such an island", 438.5, 50, "KIR"],
  ["near its neighbour", 436, 50, "NZL"],
])("a pointer %s", (_, x, y, country) => {
  expect(nearestCountry(shapes, [x, y], reach)?.country).toBe(country);
});

test("the order of the countries does not matter", () => {
  const reversed = shapes.toReversed();
  for (let x = -20; x < 460; x += 7) {
    const point = [x, 47] as const;
    expect(nearestCountry(reversed, point, reach)?.country).toBe(
      nearestCountry(shapes, point, reach)?.country,
    );
  }
});

test("a blunter pointer reaches further", () => {
  expect(nearestCountry(shapes, [150, 50], { ...reach, radius: 51 })?.country).toBe("ZAF");
  expect(nearestCountry([], [150, 50], reach)).toBeUndefined();
});
