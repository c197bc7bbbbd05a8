import { defineConfig } from "vite";
import { datasets, listOfDatasets } from "./scripts/vite/datasets.ts";
import { foldTemplates } from "./scripts/vite/fold-templates.ts";
import { packedWorld } from "./scripts/vite/packed-world.ts";
import { shippedDataset } from "./scripts/vite/shipped-dataset.ts";
import { staticFiles } from "./scripts/vite/static-files.ts";

export default defineConfig({
  plugins: [
    packedWorld(),
    foldTemplates(),
    shippedDataset(),
    listOfDatasets(),
    staticFiles([
      "index.html",
      "embed.html",
      "LICENSE",
      "data/README.md",
      ...datasets().map(({ address }) => address),
      "data/dataset.schema.json",
      "data/world.json",
      "data/world-detail.json",
    ]),
  ],
  publicDir: false,
  build: {
    target: "es2022",
    lib: { entry: { "stance-map": "src/index.ts", site: "src/site.ts" }, formats: ["es"] },
    rolldownOptions: {
      // What a lazy chunk shares with the module stays in the module: the first map is one request.
      preserveEntrySignatures: "allow-extension",
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "chunks/[name]-[hash].js",
        minify: true,
        comments: false,
      },
    },
  },
});
