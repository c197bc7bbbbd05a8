import { expect, test } from "vitest";
import world from "../../data/world.json";
import { drawLand } from "../../src/geo/land.ts";
import { topologyWorld } from "../../src/geo/topology-world.ts";
import type { WorldTopology } from "../../src/geo/world-topology.ts";

const topology = world as unknown as WorldTopology;

/** The area of whole rings in steps, in px². */
function areaOf(path: string): number {
  let [area, x, y] = [0, 0, 0];
  for (const ring of path.split("z").slice(0, -1)) {
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
    const start: [number, number] = [x + (numbers[0] ?? 0), y + (numbers[1] ?? 0)];
    for (let at = 0; at < numbers.length; at += 2) {
      const [px, py] = [x, y];
      [x, y] = [x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)];
      if (at > 0) area += px * y - x * py;
    }
    area += x * start[1] - start[0] * y;
    [x, y] = start;
  }
  return Math.abs(area) / 2 / 4;
}

test("each fill has the area of its countries, however small the path", () => {
  const { fills } = drawLand(topology, (country) => (country < "N" ? "first" : "second"));
  const { shapes } = topologyWorld(topology);
  expect([...fills.keys()].sort()).toEqual(["first", "second"]);
  for (const [fill, path] of fills) {
    const whole = shapes
      .filter(({ country }) => (country < "N" ? "first" : "second") === fill)
      .reduce((sum, { area }) => sum + area, 0);
    expect(areaOf(path) / whole).toBeCloseTo(1, 1);
  }
});

test("borders are drawn where two countries of one fill meet, and nowhere else", () => {
  const apart = drawLand(topology, (country) => country);
  expect(apart.borders).toBe("");
  const alike = drawLand(topology, () => "land");
  const benelux = drawLand(topology, (country) => (["BEL", "NLD"].includes(country) ? "one" : country));
  expect(alike.borders.length).toBeGreaterThan(5_000);
  expect(benelux.borders.length).toBeGreaterThan(0);
  expect(benelux.borders.length).toBeLessThan(200);
});
