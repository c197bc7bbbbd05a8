import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

/** Writes the pages beside the built module, and has them load it instead of the source. */
export function staticPages(pages: readonly string[]): Plugin {
  return {
    name: "static-pages",
    apply: "build",
    async generateBundle() {
      for (const page of pages) {
        const html = await readFile(new URL(`../../${page}`, import.meta.url), "utf8");
        const source = html.replaceAll("/src/index.ts", "./stance-map.js");
        this.emitFile({ type: "asset", fileName: page, source });
      }
    },
  };
}
