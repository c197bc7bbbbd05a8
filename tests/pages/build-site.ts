import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the site as `npm run build` writes it. */
    readonly site: string;
  }
}

/** Builds the site once for all tests of all projects that want it; each takes a copy. */
export default async function buildForAll({
  vitest,
}: TestProject): Promise<(() => Promise<void>) | undefined> {
  const root = vitest.getRootProject();
  if ("site" in root.getProvidedContext()) return undefined;
  const folder = await mkdtemp(join(tmpdir(), "stance-map-"));
  await buildSite(folder);
  root.provide("site", folder);
  return () => rm(folder, { recursive: true });
}

/** `more` is what the environment of the build has beside this one's. */
export async function buildSite(folder: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  // A process of its own: the environment of a test would bring Lit's development build.
  const env = { ...process.env, ...more, NODE_ENV: "production" };
  await promisify(execFile)("npx", ["vite", "build", "--outDir", folder, "--emptyOutDir"], { env });
}
