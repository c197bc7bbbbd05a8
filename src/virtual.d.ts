/** data/world.json as the build packs it: scripts/vite/packed-world.ts. */
declare module "virtual:packed-world" {
  import type { PackedWorld } from "./geo/unpack-world.ts";
  const packed: PackedWorld;
  export default packed;
}
