import { defineConfig } from "vite";
import { foldTemplates } from "./scripts/vite/fold-templates.ts";
import { litWithoutGlobals } from "./scripts/vite/lit-without-globals.ts";
import { packedWorld } from "./scripts/vite/packed-world.ts";
import { shippedDataset } from "./scripts/vite/shipped-dataset.ts";

/** The element as one file without lazy chunks, which goes into the pages that readers keep. */
export default defineConfig({
  plugins: [packedWorld(), shippedDataset(), foldTemplates(), litWithoutGlobals()],
  publicDir: false,
  build: {
    target: "es2022",
    emptyOutDir: false,
    lib: { entry: { "stance-map.single": "src/index.ts" }, formats: ["es"] },
    rolldownOptions: {
      output: { entryFileNames: "[name].js", codeSplitting: false, minify: true, comments: false },
    },
  },
});
