import packed from "virtual:packed-world";
import { countries } from "../model/countries.ts";
import { countryShapes } from "./country-shape.ts";
import { unpackLands } from "./unpack-world.ts";
import type { World } from "./world.ts";

let world: World | undefined;

/** The world that ships with the map; unpacked once a page, however many maps it has. */
export function shippedWorld(): World {
  return (world ??= unpack());
}

function unpack(): World {
  const { sphere, graticule, frame, step, landless } = packed;
  const codes = countries.filter((code) => !landless.includes(code));
  return { shapes: countryShapes(unpackLands(packed, codes), step), sphere, graticule, frame };
}
