import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Site } from "./build-pages.ts";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** The page of an author who embeds the map. */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Stance Map</title><link rel="icon" href="data:,"><script type="module" src="stance-map.js"></script>
<style>body{margin:16px}stance-map{display:block;max-width:960px}</style></head><body><stance-map></stance-map></body></html>`;

/** What the product's own build has written; throws an error that says what to do where there is none. */
export async function ourSite(kind: "ours" | "prerendered"): Promise<Site> {
  if (!existsSync(`${dist}stance-map.js`))
    throw new Error(
      "The map itself is not built: run `npm ci && npm run build` in the folder above, then again.",
    );
  const names = (await readdir(dist, { recursive: true })).filter((name) =>
    /\.(js|css|html|json)$/.test(name),
  );
  const files = await Promise.all(
    names.map(async (name) => [name.replaceAll("\\", "/"), await readFile(dist + name)] as const),
  );
  const site = new Map(files.filter(([name]) => !/^(package|types)\/|^cli\.js|^custom-elements/.test(name)));
  return kind === "ours" ? site.set("index.html", Buffer.from(page)) : site;
}
