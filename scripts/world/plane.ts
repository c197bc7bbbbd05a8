import { geoEqualEarth, geoPath } from "d3";
import { geoProject } from "d3-geo-projection";
import type { Countries, Country } from "./countries.ts";

/** Equal Earth, turned so that no mainland is cut, with the whole sphere fitted into 960 × 480 px. */
const projection = geoEqualEarth().rotate([-11, 0]).fitSize([960, 480], { type: "Sphere" });

/** Degrees (longitude, latitude) -> plane px. */
export function toPlane(longitude: number, latitude: number): [number, number] {
  const point = projection([longitude, latitude]);
  if (!point) throw new Error(`${longitude}, ${latitude} is not on the map`);
  return point;
}

/** Countries in degrees -> the same in plane px; an island that crosses the map's edge is cut there. */
export function projectCountries(countries: Countries): Countries {
  const features = countries.features.map((country): Country => {
    const geometry = geoProject(country.geometry, projection);
    const coordinates = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return { ...country, geometry: { type: "MultiPolygon", coordinates } };
  });
  return { type: "FeatureCollection", features };
}

/** Left, top, right and bottom of what a map shows: the whole width, and all land with some sea around it. */
export function frameOf(countries: Countries): [number, number, number, number] {
  const margin = 6;
  const [[, north], [, south]] = geoPath().bounds(countries);
  return [0, Math.floor(north - margin), 960, Math.ceil(south + margin)];
}
