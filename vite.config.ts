import { defineConfig } from "vite";
import { datasets, listOfDatasets } from "./scripts/vite/datasets.ts";
import { foldTemplates } from "./scripts/vite/fold-templates.ts";
import { integrity } from "./scripts/vite/integrity.ts";
import { litWithoutGlobals } from "./scripts/vite/lit-without-globals.ts";
import { markdownPage } from "./scripts/vite/markdown-page.ts";
import { minified } from "./scripts/vite/minified.ts";
import { packedWorld } from "./scripts/vite/packed-world.ts";
import { prerendered } from "./scripts/vite/prerendered.ts";
import { releaseFolder } from "./scripts/vite/release-folder.ts";
import { shippedDataset } from "./scripts/vite/shipped-dataset.ts";
import { singleModule } from "./scripts/vite/single-module.ts";
import { staticFiles } from "./scripts/vite/static-files.ts";

export default defineConfig({
  plugins: [
    packedWorld(),
    foldTemplates(),
    litWithoutGlobals(),
    shippedDataset(),
    listOfDatasets(),
    staticFiles([
      "index.html",
      "embed.html",
      "embed.css",
      "site.css",
      "LICENSE",
      "data/README.md",
      ...datasets().map(({ address }) => address),
      "data/dataset.schema.json",
      "data/world.json",
      "data/world-detail.json",
    ]),
    markdownPage("data/README.md"),
    singleModule(),
    prerendered(),
    integrity(),
    releaseFolder(),
    minified(),
  ],
  // The examples have projects of their own.
  optimizeDeps: { entries: ["index.html", "embed.html"] },
  publicDir: false,
  build: {
    target: "es2022",
    lib: {
      entry: {
        "stance-map": "src/index.ts",
        site: "src/site.ts",
        embed: "src/embed.ts",
        "stance-map-frame": "src/frame.ts",
      },
      formats: ["es"],
    },
    rolldownOptions: {
      // What a lazy chunk shares with the module stays in the module: the first map is one request.
      preserveEntrySignatures: "allow-extension",
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "chunks/[name]-[hash:6].js",
        // The first map calls nearly all of its functions: V8 compiles them beside the main thread, while the file arrives
        // (https://v8.dev/blog/explicit-compile-hints).
        postBanner: ({ name, isEntry }) =>
          isEntry && name === "stance-map" ? "//# allFunctionsCalledOnLoad" : "",
        minify: false,
        comments: false,
      },
    },
  },
});
