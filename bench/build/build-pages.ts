import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import type { Peer } from "../peers/peers.ts";
import { positionsBy, type Code } from "./positions.ts";

/** A site: path below its folder -> content. */
export type Site = ReadonlyMap<string, Buffer>;

const folder = fileURLToPath(new URL("..", import.meta.url));

/** What every peer's page looks like; the tooltip is that of the peers that have none. */
const pageStyles = `body{margin:16px;font:16px/1.4 sans-serif}#map{width:960px;height:480px}
#year{display:block;width:960px}#tip,.tip{max-width:24em;background:#fff;z-index:1}
#tip{position:absolute;left:0;top:0;padding:8px;border:1px solid #ccc;pointer-events:none}#tip p{margin:0}`;

/**
 * A peer's page as a careful author ships it: one minified module with the world and the positions in it, so that
 * nothing is fetched after it, and the styles in the page.
 */
export async function buildPage(peer: Peer): Promise<Site> {
  if (peer.page !== undefined) return new Map([["index.html", Buffer.from(peer.page)]]);
  const { outputFiles } = await build({
    entryPoints: [`${folder}peers/${moduleOf(peer)}.ts`],
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".json": "json" },
    plugins: [positions],
  });
  const styles = peer.styles ? await readFile(`${folder}node_modules/${peer.styles}`, "utf8") : "";
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${peer.name}</title><link rel="icon" href="data:,"><script type="module" src="page.js"></script>
<style>${styles}${pageStyles}</style></head><body><div id="map"></div></body></html>`;
  const assets = Object.entries(peer.assets ?? {}).map(
    async ([name, module]) => [name, await readFile(`${folder}node_modules/${module}`)] as const,
  );
  return new Map([
    ["index.html", Buffer.from(html)],
    ["page.js", Buffer.from(outputFiles[0]?.contents ?? [])],
    ...(await Promise.all(assets)),
  ]);
}

function moduleOf({ id }: Peer): string {
  return id === "d3" ? "d3-110m" : id;
}

/** `positions:numeric` is a module with the positions by that code. */
const positions: Plugin = {
  name: "positions",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^positions:/ }, ({ path }) => ({ path: path.slice(10), namespace: "positions" }));
    onLoad({ filter: /.*/, namespace: "positions" }, async ({ path }) => ({
      contents: JSON.stringify(await positionsBy(path as Code)),
      loader: "json",
    }));
  },
};
