import type { GeometryCollection, MultiPolygon, Topology, Transform } from "topojson-specification";

/** One country; `id` is its ISO 3166-1 alpha-3 code, or XKX for Kosovo. */
export interface WorldCountry extends MultiPolygon<WorldProperties> {
  readonly id: string;
}

/** What a small country carries: the point, in plane px, at which a reader expects it. */
export interface WorldProperties {
  readonly centre?: [number, number];
}

/**
 * The world as the map draws it: already projected, in px of a plane of 960 × 480.
 * `sphere`, `graticule` and `frame` are foreign to TopoJSON, which allows such members.
 */
export interface WorldTopology extends Topology<{ countries: GeometryCollection<WorldProperties> }> {
  readonly objects: { countries: { type: "GeometryCollection"; geometries: WorldCountry[] } };
  readonly transform: Transform;
  /** The outline of the whole sphere, an SVG path. */
  readonly sphere: string;
  /** Meridians and parallels, an SVG path. */
  readonly graticule: string;
  /** The part of the plane that a map shows: left, top, right, bottom. */
  readonly frame: readonly [number, number, number, number];
}
