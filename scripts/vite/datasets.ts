import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import type { ShippedDataset } from "../../src/model/shipped-dataset.ts";

const folder = new URL("../../data/", import.meta.url);

/** The one that is inside the module; its address is no other than the page's. */
const BUNDLED = "venezuela";

/** The data sets in data/, by the names of their files: the one inside the module first, the others in their order. */
export function datasets(): readonly ShippedDataset[] {
  const all = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .flatMap((file) => {
      const content = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Record<string, unknown>;
      if (!("positions" in content)) return [];
      const title = content["title"] as ShippedDataset["title"];
      return [{ id: file.replace(/\.json$/, ""), title, address: `data/${file}` }];
    });
  return [...all.filter(({ id }) => id === BUNDLED), ...all.filter(({ id }) => id !== BUNDLED)];
}

/** Serves `virtual:datasets`: what a page can offer, so that a further file in data/ needs no line of code. */
export function listOfDatasets(): Plugin {
  return {
    name: "list-of-datasets",
    resolveId: (id) => (id === "virtual:datasets" ? "\0datasets" : undefined),
    load: (id) => (id === "\0datasets" ? `export default ${JSON.stringify(datasets())};` : undefined),
  };
}
