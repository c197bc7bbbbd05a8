import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const root = new URL("../../", import.meta.url);

/** Files that stand in the build as they stand in the project; pages load the built module instead of the source. */
export function staticFiles(files: readonly string[]): Plugin {
  return {
    name: "static-files",
    apply: "build",
    async generateBundle() {
      for (const fileName of files) {
        const text = await readFile(new URL(fileName, root), "utf8");
        const source = fileName.endsWith(".html")
          ? text
              .replaceAll("/src/index.ts", "./stance-map.js")
              .replaceAll("/src/site.ts", "./site.js")
              .replaceAll("/src/embed.ts", "./embed.js")
              .replaceAll(/href="\/(\w+\.css)"/g, 'href="./$1"')
          : text;
        this.emitFile({ type: "asset", fileName, source });
      }
      this.emitFile({
        type: "asset",
        fileName: "stance-map.d.ts",
        source: 'export * from "./types/package/define.js";\n',
      });
    },
  };
}
