import { polygonArea, polygonCentroid } from "d3";
import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { WorldTopology } from "./world-topology.ts";

export type Point = readonly [x: number, y: number];

/** A country on the plane, in px of 960 × 480. */
export interface CountryShape {
  readonly country: string;
  /** SVG path data. */
  readonly path: string;
  /** px². */
  readonly area: number;
  /** The point at which a reader expects the country. */
  readonly centre: Point;
  /** Its rings, outer ones and holes alike. */
  readonly rings: readonly (readonly Point[])[];
}

/** A polygon of GeoJSON on the plane: its outline, then its holes, each a closed ring. */
type Rings = [number, number][][];

/**
 * The shapes of a projected topology, the largest first, so that small countries are drawn over large ones; `digits` is
 * how many decimals of a px the paths have. On the plane a path is its points joined: d3-geo's, which can do all of the
 * sphere, would be 2 kB of every first map.
 */
export function countryShapes(topology: WorldTopology, digits = 1): readonly CountryShape[] {
  const grid = 10 ** digits;
  return feature(topology, topology.objects.countries)
    .features.map(({ id, geometry, properties }) => {
      const polygons = polygonsOf(geometry as Polygon | MultiPolygon);
      const rings = polygons.flat();
      return {
        country: String(id),
        path: rings.map((ring) => toPath(ring, grid)).join(""),
        area: polygons.reduce((sum, polygon) => sum + areaOf(polygon), 0),
        // Small countries bring their centre; of a large one, the mainland's will do.
        centre: properties.centre ?? mainlandCentre(polygons),
        rings,
      };
    })
    .sort((a, b) => b.area - a.area);
}

function polygonsOf(geometry: Polygon | MultiPolygon): Rings[] {
  return (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates) as Rings[];
}

/** With `grid` steps to a px. */
function toPath(ring: readonly Point[], grid: number): string {
  const points = ring.slice(0, -1).map((point) => point.map((at) => Math.round(at * grid) / grid));
  return `M${points.join("L")}Z`;
}

/** In px²; holes turn the other way and so count less than nothing. */
function areaOf(polygon: Rings): number {
  return Math.abs(polygon.reduce((sum, ring) => sum + polygonArea(ring), 0));
}

function mainlandCentre(polygons: readonly Rings[]): Point {
  const mainland = polygons.reduce((best, next) => (areaOf(next) > areaOf(best) ? next : best));
  return polygonCentroid(mainland[0] ?? []);
}
