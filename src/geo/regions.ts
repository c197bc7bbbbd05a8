import type { Frame } from "./framing.ts";
import type { Region } from "./region.ts";

/**
 * What each region but the world frames of the plane, in px: the macro regions and sub-regions of the United Nations'
 * M49 standard (https://unstats.un.org/unsd/methodology/m49/), whose "Latin America and the Caribbean" begins with
 * Mexico. Land far from the rest is left out, lest the rest become small: Siberia for Europe, the Azores, Hawaii.
 * Oceania ends where the map does, at 169° W; Polynesia beyond that is at the map's other edge.
 */
const frames: Readonly<Record<Exclude<Region, "world">, Frame>> = {
  africa: [380, 106, 608, 366],
  asia: [510, 58, 842, 284],
  europe: [390, 21, 558, 126],
  "latin-america": [132, 122, 390, 427],
  "north-america": [20, 6, 432, 158],
  oceania: [704, 182, 960, 404],
};

/** All that a map can frame, in the order that readers choose from: the world, then its regions by the alphabet. */
export const regions: readonly Region[] = ["world", ...(Object.keys(frames) as (keyof typeof frames)[])];

/** A region's frame; undefined for the world, which has none but the map's own, and for what is no region. */
export function regionFrame(region: Region): Frame | undefined {
  // An address may name what every object has, such as "constructor".
  return region !== "world" && Object.hasOwn(frames, region) ? frames[region] : undefined;
}
