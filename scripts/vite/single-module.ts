import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Plugin } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));
const fileName = "stance-map.single.js";

/** Puts `stance-map.single.js` beside the module: the whole map in one file, which goes into the pages that readers keep. */
export function singleModule(): Plugin {
  return {
    name: "single-module",
    configureServer(server) {
      // Before Vite's own answer to a path that is no file: the page.
      server.middlewares.use((request, response, next) => {
        if (!request.url?.split("?")[0]?.endsWith(`/${fileName}`)) return next();
        buildSingle().then((source) => {
          response.setHeader("Content-Type", "text/javascript");
          response.end(source);
        }, next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: "asset", fileName, source: await buildSingle() });
    },
  };
}

async function buildSingle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "stance-map-single-"));
  // A process of its own: the environment of the development server would bring Lit's development build.
  const env = { ...process.env, NODE_ENV: "production" };
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const build = ["build", "--config", "vite.single.config.ts", "--outDir", folder, "--logLevel", "error"];
  try {
    await promisify(execFile)(process.execPath, [vite, ...build], { cwd: root, env });
    return await readFile(join(folder, fileName), "utf8");
  } finally {
    await rm(folder, { recursive: true });
  }
}
