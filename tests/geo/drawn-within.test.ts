import { geoContains, geoDistance } from "d3";
import { expect, test } from "vitest";
import { readAtlas } from "../../scripts/world/atlas.ts";
import { readCountries, type Country } from "../../scripts/world/countries.ts";
import { drawnWithin } from "../../src/geo/drawn-within.ts";
import { countries } from "../../src/model/countries.ts";

const { features } = readCountries(readAtlas("50m"), readAtlas("10m"));

/** A place in each territory, in degrees. */
const places: Readonly<Record<string, [number, number]>> = {
  BES: [-68.3, 12.2],
  CCK: [96.87, -12.19],
  CXR: [105.63, -10.49],
  GLP: [-61.6, 16.15],
  GUF: [-53, 4],
  MTQ: [-61, 14.65],
  MYT: [45.16, -12.8],
  REU: [55.53, -21.13],
  SJM: [16, 78.5],
  TKL: [-172.5, -8.56],
};

/** In radians, some 20 km: atolls and fjords have water where a place is. */
const NEAR = 0.003;

function isAt(country: Country, place: [number, number]): boolean {
  const isNear = (corner: number[]) => geoDistance(corner as [number, number], place) < NEAR;
  return geoContains(country, place) || country.geometry.coordinates.flat(2).some(isNear);
}

test.each(Object.entries(places))(
  "%s lies in the land of the country that it is said to be drawn with",
  (code, place) => {
    expect(features.filter((country) => isAt(country, place)).map(({ id }) => id)).toEqual([
      drawnWithin.get(code),
    ]);
  },
);

test("all codes without a shape are in the list, but for those that are not drawn", () => {
  const drawn = new Set(features.map(({ id }) => id));
  const others = countries.filter((code) => !drawn.has(code) && !drawnWithin.has(code));
  expect(others.sort()).toEqual(["ATA", "BVT", "UMI"]);
  expect([...drawnWithin.keys()].sort()).toEqual(Object.keys(places));
  expect([...drawnWithin.keys()].filter((code) => drawn.has(code))).toEqual([]);
});
