import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { version } from "../version.ts";

/** The module that other pages load. */
const MODULE = "stance-map.js";

/**
 * Writes `integrity.json`: the version, of each script and style sheet of the build the hash by which a browser tells
 * that it got that very file (W3C Subresource Integrity), and the chunks that the module may load.
 */
export function integrity(): Plugin {
  return {
    name: "integrity",
    apply: "build",
    // The files as they are on the disk: what is hashed is what is served.
    async writeBundle({ dir = "" }, bundle) {
      const names = Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name));
      const files = await Promise.all(names.sort().map(async (name) => [name, await hash(join(dir, name))]));
      const chunks = chunksOf(MODULE, bundle);
      const text = JSON.stringify({ version, files: Object.fromEntries(files) as unknown, chunks }, null, 2);
      await writeFile(join(dir, "integrity.json"), `${text}\n`);
    },
  };
}

async function hash(file: string): Promise<string> {
  return `sha384-${createHash("sha384")
    .update(await readFile(file))
    .digest("base64")}`;
}

/** What a file of a build loads later, and what that loads in turn. */
function chunksOf(file: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const found = new Set([file]);
  for (const name of found) {
    const chunk = bundle[name];
    if (chunk?.type === "chunk")
      for (const next of [...chunk.imports, ...chunk.dynamicImports]) found.add(next);
  }
  found.delete(file);
  return [...found].sort();
}
