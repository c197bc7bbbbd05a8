import packed from "virtual:packed-world";
import { unpackWorld } from "./unpack-world.ts";
import { worldOf, type World } from "./world.ts";

let world: World | undefined;

/** The world that ships with the map; unpacked once a page, however many maps it has. */
export function shippedWorld(): World {
  return (world ??= worldOf(unpackWorld(packed)));
}
