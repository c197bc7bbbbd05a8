import { sum } from "d3";
import type { WorldCountry, WorldTopology } from "../../src/geo/world-topology.ts";
import type { Atlas } from "./atlas.ts";
import { centreOf } from "./centre.ts";
import { readCountries, type Countries } from "./countries.ts";
import { encodeArcs } from "./encode-arcs.ts";
import { drawGraticule, drawSphere } from "./graticule.ts";
import { leaveOutIslets } from "./islets.ts";
import { frameOf, projectCountries } from "./plane.ts";
import { areaOf } from "./polygon.ts";
import { shareArcs } from "./shapes.ts";
import { simplifySparing } from "./simplify-sparing.ts";
import { snapToGrid } from "./snap-to-grid.ts";

/** px²; smaller countries tell where they are expected, since their shapes may be too small to be hit. */
const small = 120;

/** The two atlases in degrees -> the world for a first look, and the same world with all its coast. */
export function makeWorld(atlas50m: Atlas, atlas10m: Atlas): { world: WorldTopology; detail: WorldTopology } {
  const whole = projectCountries(readCountries(atlas50m, atlas10m));
  const seen: Countries = { ...whole, features: whole.features.map(leaveOutIslets) };
  const areas = new Map(whole.features.map(({ id, geometry }) => [id, sum(geometry.coordinates, areaOf)]));
  const properties = new Map(
    whole.features
      .filter(({ id }) => (areas.get(id) ?? 0) < small)
      .map((country) => [country.id, { properties: { centre: centreOf(country) } }]),
  );

  const draw = (countries: Countries, tolerance: number, step: number): WorldTopology => {
    const shapes = encodeArcs(snapToGrid(simplifySparing(shareArcs(countries), areas, tolerance), step));
    const geometries = shapes.objects.countries.geometries.map(({ id, arcs }): WorldCountry => ({
      type: "MultiPolygon",
      id,
      ...properties.get(id),
      arcs,
    }));
    return {
      type: "Topology",
      frame: frameOf(whole),
      sphere: drawSphere(),
      graticule: drawGraticule(),
      transform: { scale: [step, step], translate: [0, 0] },
      objects: { countries: { type: "GeometryCollection", geometries } },
      arcs: shapes.arcs,
    };
  };
  return { world: draw(seen, 1.2, 0.335), detail: draw(whole, 0.02, 0.05) };
}
