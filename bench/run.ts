import { fileURLToPath } from "node:url";
import { writeFile } from "node:fs/promises";
import { buildPage, type Site } from "./build/build-pages.ts";
import { ourSite } from "./build/our-site.ts";
import { startBrowser } from "./measure/browser.ts";
import { growthSite, measureGrowth } from "./measure/growth.ts";
import { measureRounds } from "./measure/rounds.ts";
import { readOptions } from "./options.ts";
import type { Peer } from "./peers/peers.ts";
import { describeMachine } from "./report/machine.ts";
import { drawComparison } from "./report/draw-comparison.ts";
import { drawGrowth } from "./report/draw-growth.ts";
import { writeResults, type Results } from "./report/results.ts";
import { versionsOf } from "./report/versions.ts";
import { serve } from "./serve/server.ts";

/** Builds every page, measures all of them in turn in one browser, and writes what came of it into this folder. */
const { peers, rounds, isWhole, port } = readOptions(process.argv.slice(2));
const sites = new Map(await Promise.all(peers.map(async (peer) => [peer.id, await siteOf(peer)] as const)));
const [ours] = peers;
const ourPage = sites.get("ours");
const grows = ours?.id === "ours" && ourPage !== undefined;
if (grows) sites.set("growth", growthSite(ourPage));
const server = await serve(sites, port);
const browser = await startBrowser();
const start = Date.now();
const machine = describeMachine(browser.version());
const { samples, failures } = await measureRounds(browser, server, peers, rounds);
const results: Results = {
  peers,
  samples,
  failures,
  growth: grows ? await measureGrowth(browser, server, ours) : [],
  machine,
  versions: await versionsOf(peers),
  date: new Date().toISOString().slice(0, 10),
  minutes: (Date.now() - start) / 60_000,
};
await browser.close();
server.close();

const text = writeResults(results);
if (isWhole) {
  await keep("RESULTS.md", text);
  await keep("first-map.svg", drawComparison(results));
  await keep("growth.svg", drawGrowth(results.growth));
} else console.log(text);

function keep(name: string, content: string): Promise<void> {
  return writeFile(fileURLToPath(new URL(name, import.meta.url)), content);
}

function siteOf(peer: Peer): Promise<Site> {
  return peer.id === "ours" || peer.id === "prerendered" ? ourSite(peer.id) : buildPage(peer);
}
