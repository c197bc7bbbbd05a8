import { geoPath } from "d3";
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

const toPath = geoPath();

/**
 * The shapes of a projected topology, the largest first, so that small countries are drawn over large ones.
 * `digits` is how many decimals of a px the paths have.
 */
export function countryShapes(topology: WorldTopology, digits = 1): readonly CountryShape[] {
  toPath.digits(digits);
  return feature(topology, topology.objects.countries)
    .features.map(({ id, geometry, properties }) => {
      const polygons = polygonsOf(geometry as Polygon | MultiPolygon);
      return {
        country: String(id),
        path: toPath(geometry) ?? "",
        area: toPath.area(geometry),
        // Small countries bring their centre; of a large one, the mainland's will do.
        centre: properties.centre ?? mainlandCentre(polygons),
        rings: polygons.flat() as unknown as Point[][],
      };
    })
    .sort((a, b) => b.area - a.area);
}

function polygonsOf(geometry: Polygon | MultiPolygon): Polygon["coordinates"][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

function mainlandCentre(polygons: Polygon["coordinates"][]): Point {
  const shapes = polygons.map((coordinates): Polygon => ({ type: "Polygon", coordinates }));
  const mainland = shapes.reduce((best, next) => (toPath.area(next) > toPath.area(best) ? next : best));
  return toPath.centroid(mainland);
}
