import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import { countryShapes, type CountryLand } from "./country-shape.ts";
import type { WorldTopology } from "./world-topology.ts";
import type { World } from "./world.ts";

/** A projected topology -> shapes that are ready to draw. */
export function topologyWorld(topology: WorldTopology): World {
  const { sphere, graticule, frame } = topology;
  return { shapes: countryShapes(topologyLands(topology), stepOf(topology)), sphere, graticule, frame };
}

/** px from one line of a topology's grid to the next. */
function stepOf({ transform }: WorldTopology): number {
  return transform.scale[0];
}

/** The countries of a projected topology, in its order. */
export function topologyLands(topology: WorldTopology): readonly CountryLand[] {
  const { features } = feature(topology, topology.objects.countries);
  const step = stepOf(topology);
  return features.map(({ id, geometry, properties: { centre } }) => ({
    country: String(id),
    polygons: polygonsOf(geometry as Polygon | MultiPolygon).map((rings) =>
      rings.map((ring) => ring.flat().map((px) => Math.round(px / step))),
    ),
    ...(centre && { centre }),
  }));
}

function polygonsOf(geometry: Polygon | MultiPolygon): readonly Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}
