import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium, type Browser, type CDPSession, type Page } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.ts";
import type { Looks } from "../peers/peers.ts";

/** Starts the Chromium that the project's own tests find. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser() });
}

/** Slow 4G as Chrome's developer tools have it: bits per second and ms. */
const SLOW_4G = { throughput: 1_600_000 / 8, latency: 150 };

/** How a page is visited. */
export interface Terms {
  readonly slowLine?: boolean;
  /** How many times slower the processor is to be. */
  readonly slowdown?: number;
  /** How many maps the page has. */
  readonly maps?: number;
  /** What runs in the page before the probe. */
  readonly script?: string;
}

/** A page that is being visited for the first time: nothing is kept from another visit. */
export interface Visit {
  readonly page: Page;
  readonly devtools: CDPSession;
  slowDown(times: number): Promise<void>;
  leave(): Promise<void>;
}

/** Opens a page with the probe in it, of a reader who wants no motion, so that no fade is measured. */
export async function visit(
  browser: Browser,
  address: string,
  looks: Looks,
  { slowLine = false, slowdown = 1, maps = 1, script = "" }: Terms = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const slowDown = async (rate: number) => {
    await devtools.send("Emulation.setCPUThrottlingRate", { rate });
  };
  if (slowLine) {
    const { throughput, latency } = SLOW_4G;
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  await slowDown(slowdown);
  const settings = `window.looks = ${JSON.stringify(looks)}; window.maps = ${maps};`;
  await page.addInitScript({ content: `${script};${settings}${await probe}` });
  await page.goto(address, { waitUntil: "commit" });
  return { page, devtools, slowDown, leave: () => context.close() };
}

const probe = build({
  entryPoints: [fileURLToPath(new URL("in-page/probe.ts", import.meta.url))],
  bundle: true,
  write: false,
  format: "iife",
  target: "es2022",
}).then(({ outputFiles }) => outputFiles[0]?.text ?? "");

/** Something that a visit waits for, at most so long, in ms. */
export async function within<T>(limit: number, what: string, promise: Promise<T>): Promise<T> {
  const { promise: late, reject } = withReject();
  const timer = setTimeout(() => reject(new Error(`${what} did not come within ${limit / 1000} s.`)), limit);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function withReject(): { readonly promise: Promise<never>; readonly reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<never>((_, refuse) => (reject = refuse));
  return { promise, reject };
}
