import { geoPath, polygonContains } from "d3";
import type { Position } from "geojson";
import type { Country } from "./countries.ts";

/** An outer ring and its holes, in plane px. */
export type Rings = Position[][];

const path = geoPath();

/** A country's polygons, the largest first. */
export function polygonsBySize(country: Country): Rings[] {
  return country.geometry.coordinates.toSorted((a, b) => areaOf(b) - areaOf(a));
}

/** px² */
export function areaOf(rings: Rings): number {
  return path.area({ type: "Polygon", coordinates: rings });
}

/** How far a point lies inside a polygon, in px; outside it is negative. */
export function depthOf([x, y]: [number, number], rings: Rings): number {
  const inside = rings.filter((ring) => polygonContains(ring as [number, number][], [x, y])).length % 2 === 1;
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      nearest = Math.min(nearest, distanceToLine(x, y, ring[i - 1] ?? [], ring[i] ?? []));
    }
  }
  return inside ? nearest : -nearest;
}

function distanceToLine(
  x: number,
  y: number,
  [x0 = 0, y0 = 0]: Position,
  [x1 = 0, y1 = 0]: Position,
): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const along = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x0 + t * dx - x, y0 + t * dy - y);
}
