import { geoPath, sum } from "d3";
import type { Country } from "./countries.ts";
import { areaOf, depthOf, polygonsBySize, type Rings } from "./polygon.ts";

/** px; an islet nearer than this to a larger part of its country is not missed. */
const near = 10;

/**
 * Leaves out the islets that nobody sees on a map of the world: a polygon under 1 px² goes, unless it is at least
 * a thirtieth of its country, as an island of Tonga is, or lies alone in its sea, as Martinique and Madeira do.
 */
export function leaveOutIslets(country: Country): Country {
  const polygons = polygonsBySize(country);
  const smallest = Math.min(1, sum(polygons, areaOf) / 30);
  const kept: Rings[] = [];
  for (const polygon of polygons) {
    const middle = geoPath().centroid({ type: "Polygon", coordinates: polygon });
    const isAlone = kept.every((other) => depthOf(middle, other) < -near);
    if (areaOf(polygon) >= smallest || isAlone) kept.push(polygon);
  }
  return { ...country, geometry: { type: "MultiPolygon", coordinates: kept } };
}
