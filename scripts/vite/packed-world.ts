import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";
import { packWorld } from "../world/pack-world.ts";
import type { WorldTopology } from "../../src/geo/world-topology.ts";

const world = new URL("../../data/world.json", import.meta.url);

/** Serves `virtual:packed-world`: data/world.json in the form that ships to readers. */
export function packedWorld(): Plugin {
  return {
    name: "packed-world",
    resolveId: (id) => (id === "virtual:packed-world" ? "\0packed-world" : undefined),
    async load(id) {
      if (id !== "\0packed-world") return undefined;
      const topology = JSON.parse(await readFile(world, "utf8")) as WorldTopology;
      return `export default ${JSON.stringify(packWorld(topology))};`;
    },
  };
}
