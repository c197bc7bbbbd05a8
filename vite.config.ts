import { defineConfig } from "vite";
import { foldTemplates } from "./scripts/vite/fold-templates.ts";
import { packedWorld } from "./scripts/vite/packed-world.ts";
import { prerendered } from "./scripts/vite/prerendered.ts";
import { shippedDataset } from "./scripts/vite/shipped-dataset.ts";
import { staticFiles } from "./scripts/vite/static-files.ts";

export default defineConfig({
  plugins: [
    packedWorld(),
    foldTemplates(),
    shippedDataset(),
    staticFiles([
      "index.html",
      "embed.html",
      "site.css",
      "LICENSE",
      "data/README.md",
      "data/venezuela.json",
      "data/ukraine-2022.json",
      "data/dataset.schema.json",
      "data/world.json",
      "data/world-detail.json",
    ]),
    prerendered(),
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
