import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { topologyWorld } from "../../src/geo/topology-world.ts";
import { dotRadius, isDot } from "../../src/geo/dot.ts";
import { nearestCountry } from "../../src/geo/nearest-country.ts";
import type { WorldTopology } from "../../src/geo/world-topology.ts";
import { toPlane } from "../../scripts/world/plane.ts";

/** A country with a hole, the country in the hole, and one of a mainland and an islet. */
const tiny: WorldTopology = {
  type: "Topology",
  sphere: "",
  graticule: "",
  frame: [0, 0, 40, 20],
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [
    ring([4, 4], [0, 2], [2, 0], [0, -2], [-2, 0]),
    ring([0, 0], [10, 0], [0, 10], [-10, 0], [0, -10]),
    ring([30, 0], [1, 0], [0, 1], [-1, 0], [0, -1]),
    ring([20, 0], [6, 0], [0, 6], [-6, 0], [0, -6]),
  ],
  objects: {
    countries: {
      type: "GeometryCollection",
      geometries: [
        { type: "MultiPolygon", id: "LSO", properties: { centre: [5.5, 4.5] }, arcs: [[[~0]]] },
        { type: "MultiPolygon", id: "CHL", arcs: [[[2]], [[3]]] },
        { type: "MultiPolygon", id: "ZAF", arcs: [[[1], [0]]] },
      ],
    },
  },
};

function ring(...movements: [number, number][]): [number, number][] {
  return movements;
}

test("shapes come with id, path, area and centre, the largest first", () => {
  const shapes = topologyWorld(tiny).shapes.map(({ country, path, area, centre }) => [
    country,
    path,
    area,
    centre,
  ]);
  expect(shapes).toEqual([
    // The centre of a land with a hole is weighed by its land, and need not be in it.
    ["ZAF", "M 0 0 l 10 0 0 10 -10 0 Z M 4 4 l 0 2 2 0 0 -2 Z", 96, [5, 5]],
    ["CHL", "M 30 0 l 1 0 0 1 -1 0 Z M 20 0 l 6 0 0 6 -6 0 Z", 37, [23, 3]], // the mainland's
    ["LSO", "M 4 4 l 2 0 0 2 -2 0 Z", 4, [5.5, 4.5]], // its own
  ]);
});

test("rings are the outer ones and the holes of every polygon", () => {
  const [zaf, chl, lso] = topologyWorld(tiny).shapes;
  expect([zaf, chl, lso].map((shape) => shape?.rings.length)).toEqual([2, 2, 1]);
  expect(lso?.rings[0]).toEqual([4, 4, 6, 4, 6, 6, 4, 6, 4, 4]);
});

const world = JSON.parse(
  readFileSync(new URL("../../data/world.json", import.meta.url), "utf8"),
) as WorldTopology;
const { shapes } = topologyWorld(world);

/** What a mouse means at a place, on a map of a phone's width or of 960 px. */
function at(longitude: number, latitude: number, scale = 1): string | undefined {
  return pointed(toPlane(longitude, latitude), scale);
}

function pointed(point: readonly [number, number], scale: number): string | undefined {
  const reach = {
    radius: 12 / scale,
    dotRadius: dotRadius(scale) / scale,
    isDot: (shape: (typeof shapes)[number]) => isDot(shape, scale),
  };
  return nearestCountry(shapes, point, reach)?.country;
}

test.each<[where: string, longitude: number, latitude: number, country: string | undefined]>([
  ["in Lesotho, which South Africa surrounds", 28.2, -29.5, "LSO"],
  ["in South Africa", 24, -30, "ZAF"],
  ["at Vatican City, in Italy", 12.45, 41.9, "VAT"],
  ["in the south of Italy", 16.3, 39.3, "ITA"],
  ["off the coast of Chile", -74.5, -33, "CHL"],
  ["in the Gaza Strip", 34.4, 31.4, "PSE"],
  ["at Malta", 14.4, 35.9, "MLT"],
  ["in the middle of the Pacific Ocean", -130, -45, undefined],
])("in the shipped world, a pointer %s", (_, longitude, latitude, country) => {
  expect(at(longitude, latitude)).toBe(country);
});

test.each([320, 640, 960, 1280])("every country can be pointed at, at its centre, at %i px", (width) => {
  const missed = shapes
    // The centre of a large country may have a small neighbour's dot nearby: San Marino's in Italy.
    .filter((shape) => isDot(shape, width / 960) && pointed(shape.centre, width / 960) !== shape.country)
    .map(({ country }) => country);
  expect(missed).toEqual([]);
});
