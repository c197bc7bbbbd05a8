import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { topologyWorld } from "../../src/geo/topology-world.ts";
import { nextCountry } from "../../src/geo/next-country.ts";
import type { WorldTopology } from "../../src/geo/world-topology.ts";

const url = new URL("../../data/world.json", import.meta.url);
const { shapes } = topologyWorld(JSON.parse(readFileSync(url, "utf8")) as WorldTopology);
const centre = (code: string) => shapes.find(({ country }) => country === code)?.centre ?? [0, 0];

test.each([
  ["ESP", [-1, 0], "PRT"],
  ["EGY", [-1, 0], "LBY"],
  ["CHN", [0, -1], "MNG"],
  ["USA", [0, -1], "CAN"],
  ["BRA", [-1, 0], "PER"],
] as const)("from %s in direction %j comes %s", (from, direction, to) => {
  expect(nextCountry(shapes, centre(from), direction)?.country).toBe(to);
});

test("at the edge there is none", () => {
  expect(nextCountry(shapes, [480, 0], [0, -1])).toBeUndefined();
});
