import { readFile } from "node:fs/promises";
import type { Peer } from "../peers/peers.ts";

/** The version of each package that a peer's page is built with, by the package's name. */
export async function versionsOf(peers: readonly Peer[]): Promise<ReadonlyMap<string, string>> {
  const manifest = await readFile(new URL("../package.json", import.meta.url), "utf8");
  const { dependencies } = JSON.parse(manifest) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const names = new Set(peers.flatMap(({ packages }) => packages));
  return new Map([...names].map((name) => [name, dependencies[name] ?? "?"]));
}
