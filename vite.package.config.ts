import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { foldTemplates } from "./scripts/vite/fold-templates.ts";
import { packedWorld } from "./scripts/vite/packed-world.ts";
import { shippedDataset } from "./scripts/vite/shipped-dataset.ts";

const serverDom = fileURLToPath(new URL("src/package/server-dom.ts", import.meta.url));

/** The module that a kept page holds lies beside the script tag's: from here one folder further up. */
const singleModuleAbove: Plugin = {
  name: "single-module-above",
  transform: (code, id) =>
    id.endsWith("/controllers/page-file.ts")
      ? code.replace('"../stance-map', '"../../stance-map')
      : undefined,
};

/** What `import … from "stance-map"` finds: the element, what registers it and the model, which share their chunks. */
export default defineConfig({
  plugins: [packedWorld(), foldTemplates(), shippedDataset(), singleModuleAbove],
  publicDir: false,
  build: {
    target: "es2022",
    outDir: "dist/package",
    emptyOutDir: true,
    lib: {
      entry: {
        index: "src/package/index.ts",
        define: "src/package/define.ts",
        model: "src/package/model.ts",
      },
      formats: ["es"],
    },
    rolldownOptions: {
      transform: { inject: { HTMLElement: [serverDom, "HTMLElement"], document: [serverDom, "document"] } },
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "chunks/[name].js",
        minify: true,
        comments: false,
      },
    },
  },
});
