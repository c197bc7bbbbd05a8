import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright";
import { createLogger, createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBrowser } from "../../scripts/find-browser.ts";

// What `npm start` does in a fresh clone: nothing is prepared.
let cacheDir: string;
let server: ViteDevServer;
let browser: Browser;
const said: string[] = [];
beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), "stance-map-start-"));
  const logger = createLogger();
  const keep = (message: string) => void said.push(message);
  const customLogger = { ...logger, info: keep, warn: keep, warnOnce: keep, error: keep };
  server = await createServer({ cacheDir, customLogger, mode: "development", server: { port: 0 } });
  await server.listen();
  browser = await chromium.launch({ executablePath: await findBrowser() });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(cacheDir, { recursive: true });
});

const address = () => server.resolvedUrls?.local[0] ?? "";

test("the page starts without a complaint, and stays", async () => {
  const page = await browser.newPage();
  let loads = 0;
  page.on("load", () => loads++);
  await page.goto(address());
  await page.locator("stance-map:state(ready)").waitFor();
  // What loads when the page is idle needs no other dependency.
  await page.waitForFunction(() => customElements.get("stance-print"));
  await page.waitForTimeout(1000);
  expect(loads).toBe(1);
  expect(said.filter((message) => /fail|error|reload|optimized/i.test(message))).toEqual([]);
  await page.close();
});

test("the builder says where its code is made, and offers nothing that cannot help", async () => {
  const page = await browser.newPage();
  await page.goto(address());
  await page.getByText("Put this map on your page").click();
  const builder = page.locator("stance-embed-builder");
  await builder.getByText("npm run build").waitFor();
  expect(await builder.getByRole("button").count()).toBe(0);
  await page.close();
});

test("what the page says of its data can be read as a page", async () => {
  const page = await browser.newPage();
  await page.goto(`${address()}data/README.html`);
  await page.getByRole("heading", { name: "The format" }).waitFor();
  await page.close();
});
