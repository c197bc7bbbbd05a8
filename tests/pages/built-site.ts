import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright";
import { preview } from "vite";
import { inject } from "vitest";
import { findBrowser } from "../../scripts/find-browser.ts";
import { buildSite } from "./build-site.ts";

/** The site as `npm run build` writes it, behind a static server in a folder, and a browser to see it with. */
export interface BuiltSite {
  readonly folder: string;
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** A copy of the site that all tests share; with an environment of its own, a build of its own. */
export async function openBuiltSite(
  base = "/",
  environment?: Readonly<Record<string, string>>,
): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), "stance-map-"));
  if (environment) await buildSite(folder, environment);
  else await cp(inject("site"), folder, { recursive: true });
  const server = await preview({ base, logLevel: "error", build: { outDir: folder }, preview: { port: 0 } });
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  return {
    folder,
    address: server.resolvedUrls?.local[0] ?? "",
    browser,
    async close() {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
