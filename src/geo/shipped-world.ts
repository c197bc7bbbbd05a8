import packed from "virtual:packed-world";
import { countryShapes } from "./country-shape.ts";
import { unpackLands } from "./unpack-world.ts";
import type { World } from "./world.ts";

let world: World | undefined;

/** The world that ships with the map; unpacked once a page, however many maps it has. */
export function shippedWorld(): World {
  const { sphere, graticule, frame, step } = packed;
  return (world ??= { shapes: countryShapes(unpackLands(packed), step), sphere, graticule, frame });
}
