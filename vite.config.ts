import { defineConfig } from "vite";
import { packedWorld } from "./scripts/vite/packed-world.ts";
import { staticPages } from "./scripts/vite/static-pages.ts";

export default defineConfig({
  plugins: [packedWorld(), staticPages(["index.html", "embed.html"])],
  publicDir: false,
  build: {
    target: "es2022",
    lib: { entry: { "stance-map": "src/index.ts" }, formats: ["es"] },
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
