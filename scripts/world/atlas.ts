import { createRequire } from "node:module";
import type { GeometryCollection, Topology } from "topojson-specification";

/** The part of a world-atlas file that is read: features in degrees with a name and an ISO numeric id, or none. */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The atlas at 1:50 or 1:10 million, from the package. */
export function readAtlas(scale: "50m" | "10m"): Atlas {
  return createRequire(import.meta.url)(`world-atlas/countries-${scale}.json`) as Atlas;
}
