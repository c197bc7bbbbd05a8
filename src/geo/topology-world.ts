import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import { countryShapes, type CountryLand } from "./country-shape.ts";
import { pointsOf } from "./points-of.ts";
import type { WorldTopology } from "./world-topology.ts";
import type { World } from "./world.ts";

/** A projected topology -> shapes that are ready to draw. */
export function topologyWorld(topology: WorldTopology): World {
  const { sphere, graticule, frame } = topology;
  return { shapes: countryShapes(topologyLands(topology)), sphere, graticule, frame };
}

/** The countries of a projected topology, in its order. */
export function topologyLands(topology: WorldTopology): readonly CountryLand[] {
  const { features } = feature(topology, topology.objects.countries);
  return features.map(({ id, geometry, properties: { centre } }) => ({
    country: String(id),
    polygons: polygonsOf(geometry as Polygon | MultiPolygon).map(pointsOf),
    ...(centre && { centre }),
  }));
}

function polygonsOf(geometry: Polygon | MultiPolygon): readonly Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}
