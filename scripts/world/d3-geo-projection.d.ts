declare module "d3-geo-projection" {
  import type { GeoProjection } from "d3";
  import type { MultiPolygon, Polygon } from "geojson";

  /** Degrees -> the projection's plane, cut and resampled as the projection says. */
  export function geoProject(
    object: Polygon | MultiPolygon,
    projection: GeoProjection,
  ): Polygon | MultiPolygon;
}
