import type { Position } from "geojson";
import { merge, mesh } from "topojson-client";
import type { Point } from "./country-shape.ts";
import { shortPath } from "./short-path.ts";
import type { WorldCountry, WorldTopology } from "./world-topology.ts";

/** How many px a step of the paths has: at the width of a desktop, a third of a px of the screen is lost. */
export const LAND_STEP = 0.5;

/** The land by how it is filled, in few bytes: SVG path data in steps of `LAND_STEP` px. */
export interface Land {
  /** The countries of one fill as one path. */
  readonly fills: ReadonlyMap<string, string>;
  /** The borders between countries of the same fill, which their one path does not have. */
  readonly borders: string;
}

/**
 * A topology -> its land, for a picture that nobody points at: a border is written once, where two countries' shapes
 * have it twice. `fillOf` names a country's fill by its code.
 */
export function drawLand(topology: WorldTopology, fillOf: (country: string) => string): Land {
  const { countries } = topology.objects;
  const byFill = new Map<string, WorldCountry[]>();
  for (const country of countries.geometries) {
    const fill = fillOf(country.id);
    const alike = byFill.get(fill);
    if (alike) alike.push(country);
    else byFill.set(fill, [country]);
  }
  const fills = new Map(
    Array.from(byFill, ([fill, alike]) => {
      const { coordinates } = merge(topology, alike);
      return [fill, shortPath(pointsOf(coordinates.flat()), LAND_STEP, true)];
    }),
  );
  const isInner = (a: unknown, b: unknown) =>
    a !== b && fillOf((a as WorldCountry).id) === fillOf((b as WorldCountry).id);
  const { coordinates } = mesh(topology, countries, isInner);
  return { fills, borders: shortPath(pointsOf(coordinates), LAND_STEP, false) };
}

/** Lines of GeoJSON as points of the plane: its positions may have more numbers than two. */
function pointsOf(lines: readonly Position[][]): readonly (readonly Point[])[] {
  return lines.map((line) => line.map(([x = 0, y = 0]): Point => [x, y]));
}
