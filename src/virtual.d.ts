/** data/world.json as the build packs it: scripts/vite/packed-world.ts. */
declare module "virtual:packed-world" {
  const packed: import("./geo/unpack-world.ts").PackedWorld;
  export default packed;
}

/** data/world-detail.json, packed the same way. */
declare module "virtual:packed-world-detail" {
  const packed: import("./geo/unpack-world.ts").PackedWorld;
  export default packed;
}
