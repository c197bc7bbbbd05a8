import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";
import { packWorld } from "../world/pack-world.ts";
import type { WorldTopology } from "../../src/geo/world-topology.ts";

/** What can be imported, and the file that it is made from. */
const worlds: ReadonlyMap<string, URL> = new Map([
  ["virtual:packed-world", new URL("../../data/world.json", import.meta.url)],
  ["virtual:packed-world-detail", new URL("../../data/world-detail.json", import.meta.url)],
]);

/** Serves `virtual:packed-world` and `virtual:packed-world-detail`: the worlds of data/ in the form that ships to readers. */
export function packedWorld(): Plugin {
  return {
    name: "packed-world",
    resolveId: (id) => (worlds.has(id) ? `\0${id}` : undefined),
    async load(id) {
      const world = worlds.get(id.slice(1));
      if (!id.startsWith("\0") || !world) return undefined;
      const topology = JSON.parse(await readFile(world, "utf8")) as WorldTopology;
      return `export default ${JSON.stringify(packWorld(topology))};`;
    },
  };
}
