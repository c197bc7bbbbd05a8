import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { seenFrame, zoomTo, type Frame } from "../../src/geo/framing.ts";
import type { Region } from "../../src/geo/region.ts";
import { regionFrame, regions } from "../../src/geo/regions.ts";
import type { CountryShape } from "../../src/geo/country-shape.ts";
import { topologyWorld } from "../../src/geo/topology-world.ts";
import type { WorldTopology } from "../../src/geo/world-topology.ts";
import { toPlane } from "../../scripts/world/plane.ts";
import { m49 } from "../cases/m49.ts";

const file = new URL("../../data/world.json", import.meta.url);
const world = topologyWorld(JSON.parse(readFileSync(file, "utf8")) as WorldTopology);

function shapeOf(code: string): CountryShape {
  const shape = world.shapes.find(({ country }) => country === code);
  if (!shape) throw new Error(`There is no ${code}.`);
  return shape;
}

function isIn([left, top, right, bottom]: Frame, [x, y]: readonly [number, number]): boolean {
  return x > left && x < right && y > top && y < bottom;
}

const frameOf = (region: keyof typeof m49): Frame => regionFrame(region) ?? [0, 0, 0, 0];

const cases = Object.entries(m49) as [keyof typeof m49, readonly string[]][];

test("the regions are those of the contract, and the United Nations have 195 members and observers", () => {
  expect(regions).toEqual(["world", "africa", "asia", "europe", "latin-america", "north-america", "oceania"]);
  expect(new Set(cases.flatMap(([, codes]) => codes)).size).toBe(195);
  expect(regionFrame("world")).toBeUndefined();
});

test.each(["", "atlantis", "constructor", "__proto__"])(
  "%j, as an address may say, frames nothing",
  (word) => {
    expect(regionFrame(word as Region)).toBeUndefined();
  },
);

test.each(cases)(
  "%s has the centre of each of its countries, Russia's in Siberia left out",
  (region, codes) => {
    const outside = codes.filter((code) => !isIn(frameOf(region), shapeOf(code).centre));
    expect(outside).toEqual(region === "europe" ? ["RUS"] : []);
  },
);

test.each([
  [
    "europe",
    "Tarifa, the North Cape, Crete, Reykjavík, Moscow",
    [
      [-5.6, 36],
      [25.8, 71.1],
      [25, 35],
      [-22, 64.1],
      [37.6, 55.8],
    ],
  ],
  [
    "africa",
    "Dakar, Cape Agulhas, Tunis, Hafun, Port Louis",
    [
      [-17.5, 14.7],
      [20, -34.8],
      [10.2, 36.8],
      [51.3, 10.4],
      [57.5, -20.2],
    ],
  ],
  [
    "asia",
    "Istanbul, Nemuro, Kupang, Oral",
    [
      [29, 41],
      [145.6, 43.3],
      [123.6, -10.2],
      [51.4, 51.2],
    ],
  ],
  [
    "latin-america",
    "Tijuana, Recife, Ushuaia",
    [
      [-117, 32.5],
      [-34.9, -8],
      [-68.3, -54.8],
    ],
  ],
  [
    "north-america",
    "Utqiagvik, Key West, St. John’s",
    [
      [-156.8, 71.3],
      [-81.8, 24.6],
      [-52.7, 47.6],
    ],
  ],
  [
    "oceania",
    "Perth, Invercargill, Koror, Apia",
    [
      [115.9, -32],
      [168.3, -46.4],
      [134.5, 7.3],
      [-171.8, -13.8],
    ],
  ],
] as const)("%s reaches from end to end: %s", (region, _, places) => {
  const outside = places.filter(
    ([longitude, latitude]) => !isIn(frameOf(region), toPlane(longitude, latitude)),
  );
  expect(outside).toEqual([]);
});

test.each(cases)("%s is seen whole, as large as there is room, and nothing beyond the plane", (region) => {
  const frame = frameOf(region);
  const zoom = zoomTo(frame, world.frame);
  const [left, top, right, bottom] = seenFrame(zoom, world.frame);
  expect(zoom.k).toBeGreaterThan(1.4);
  expect([
    left <= frame[0] + 1e-9,
    top <= frame[1] + 1e-9,
    right >= frame[2] - 1e-9,
    bottom >= frame[3] - 1e-9,
  ]).toEqual([true, true, true, true]);
  expect([left >= -1e-9, top >= 2 - 1e-9, right <= 960 + 1e-9, bottom <= 436 + 1e-9]).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test("Europe has neither Siberia nor French Guiana, and North America no Venezuela", () => {
  expect(isIn(frameOf("europe"), toPlane(90, 60))).toBe(false);
  expect(isIn(frameOf("europe"), toPlane(-53, 4))).toBe(false);
  expect(isIn(frameOf("north-america"), toPlane(-66, 8))).toBe(false);
});
