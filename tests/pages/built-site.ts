import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright";
import { promisify } from "node:util";
import { preview } from "vite";
import { findBrowser } from "../../scripts/find-browser.ts";

/** The site as `npm run build` writes it, behind a static server in a folder, and a browser to see it with. */
export interface BuiltSite {
  readonly folder: string;
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** `more` is what the environment of the build has beside this one's. */
export async function openBuiltSite(
  base = "/",
  more: Readonly<Record<string, string>> = {},
): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), "stance-map-"));
  // A process of its own: the environment of a test would bring Lit's development build.
  const env = { ...process.env, ...more, NODE_ENV: "production" };
  await promisify(execFile)("npx", ["vite", "build", "--outDir", folder, "--emptyOutDir"], { env });
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
