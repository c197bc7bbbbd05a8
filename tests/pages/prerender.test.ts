import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBuiltSite, type BuiltSite } from "./built-site.ts";
import { styleHashes } from "./style-hashes.ts";

const address = "https://example.org/map/";
const axe = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let site: BuiltSite;
beforeAll(async () => (site = await openBuiltSite("/", { STANCE_MAP_URL: "https://example.org/map" })));
afterAll(() => site.close());

/** Opens the page while its module is still on its way. */
async function openEarly(options: Parameters<BuiltSite["browser"]["newPage"]>[0]) {
  const page = await site.browser.newPage(options);
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  let arrive = () => {};
  const gate = new Promise<void>((resolve) => (arrive = resolve));
  await page.route("**/stance-map.js", async (route) => {
    await gate;
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(site.address, { waitUntil: "commit" });
  await page.locator("stance-map footer").waitFor();
  return {
    page,
    complaints,
    /** Lets the module come, and waits until the map is live. */
    async takeOver() {
      arrive();
      await page.locator("stance-map:state(ready)").waitFor();
      await page.waitForFunction(() => customElements.get("stance-print"));
    },
  };
}

/** Where the pieces of the map are, and what they say, whoever draws them. */
async function pieces(page: Page) {
  const box = async (selector: string) => {
    const { x, y, width, height } = (await page.locator(selector).first().boundingBox()) ?? {};
    return [x, y, width, height].map((px) => Math.round((px ?? NaN) * 10) / 10);
  };
  return {
    title: [await page.locator(".title").innerText(), await box(".title")],
    sentence: [await page.locator(".sentence").first().innerText(), await box(".sentence")],
    legend: [
      (await page.locator("ul:has(.swatch)").first().innerText()).split(/\s+/),
      await box("ul:has(.swatch)"),
    ],
    map: await box("svg[viewBox='0 2 960 434']"),
    footer: [await page.locator("footer p").innerText(), await box("footer")],
    about: await box(".about"),
  };
}

/** The share of the map's pixels that two pictures of it differ in, by more than a shade. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const canvas = await site.browser.newPage();
  const share = await canvas.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
        }),
      );
      const differs = a?.filter((value, index) => Math.abs(value - (b?.[index] ?? 0)) > 64);
      return (differs?.length ?? Infinity) / (a?.length ?? 1);
    },
    [one.toString("base64"), other.toString("base64")],
  );
  await canvas.close();
  return share;
}

test.each([
  [375, 700, "light"],
  [375, 700, "dark"],
  [320, 640, "light"],
  [1280, 800, "light"],
  [1280, 800, "dark"],
] as const)(
  "the map takes its fallback over without a flash or a shift: %i × %i px, %s",
  async (width, height, colorScheme) => {
    const { page, takeOver, complaints } = await openEarly({ viewport: { width, height }, colorScheme });
    // A slow module: the page is seen meanwhile, and what moves from then on has moved.
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    const before = await pieces(page);
    const clip = await page.locator("svg[viewBox='0 2 960 434']").boundingBox();
    if (!clip) throw new Error("No map is shown before the module has come.");
    // Lower down stand the buttons that zoom.
    const upper = { ...clip, height: clip.height * 0.85 };
    const early = await page.screenshot({ clip: upper });
    await takeOver();
    expect(await pieces(page)).toEqual(before);
    expect(await difference(early, await page.screenshot({ clip: upper }))).toBeLessThan(0.02);
    const shifts = await page.evaluate(() => (window as Window & { shifts?: number[] }).shifts);
    expect(shifts).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  },
);

test("without scripts all quotations can be read, links lead on, and nothing sticks out", async () => {
  for (const width of [320, 1280]) {
    const context = await site.browser.newContext({
      javaScriptEnabled: false,
      viewport: { width, height: 800 },
    });
    const page = await context.newPage();
    await page.goto(site.address);
    expect(await page.getByText("In 2019, these articles cite 65 countries").isVisible()).toBe(true);
    for (const words of ["Latin American affairs are not", "Quotations, 2025", "Ma Zhaoxu", "own statement"])
      expect([words, await page.getByText(words).first().isVisible()]).toEqual([words, true]);
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const links = await page
      .locator("stance-map a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((href) => !href?.startsWith("https://"))).toEqual([]);
    await context.close();
  }
});

test("before the map runs axe finds nothing wrong, its quotations open, in light and dark", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const { page } = await openEarly({ colorScheme });
    await page.locator("stance-map summary").click();
    await page.evaluate(await axe);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
    await page.close();
  }
});

test("on paper, without scripts, the quotations are open and the legend has its colours", async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false, colorScheme: "dark" });
  const page = await context.newPage();
  await page.goto(site.address);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await page.getByText("Quotations, 2025").isVisible()).toBe(true);
  const rooms = await page.locator(".unseen").evaluateAll((all) => all.map((room) => room.checkVisibility()));
  expect(new Set(rooms)).toEqual(new Set([false]));
  const style = await page
    .locator(".swatch")
    .first()
    .evaluate((swatch) => {
      const { printColorAdjust, colorScheme } = getComputedStyle(swatch);
      return [printColorAdjust, colorScheme];
    });
  expect(style).toEqual(["exact", "light"]);
  await context.close();
});

test("under the strictest policy, with its styles' hashes, nothing is blocked, and the page's data are read", async () => {
  const page = await site.browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  await page.route(site.address, async (route) => {
    const response = await route.fetch();
    const policy = `default-src 'none'; script-src 'self'; style-src 'self' ${styleHashes(await response.text())}; connect-src 'self'; img-src 'self' data: blob:; require-trusted-types-for 'script'`;
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
  await page.goto(site.address, { waitUntil: "networkidle" });
  const json = await page.locator('script[type="application/ld+json"]').textContent();
  const { "@graph": graph } = JSON.parse(json ?? "") as { "@graph": { "@type": string }[] };
  const count = (type: string) => graph.filter((node) => node["@type"] === type).length;
  expect([count("Dataset"), count("Claim") > 20, count("Quotation") > 50]).toEqual([1, true, true]);
  expect(complaints).toEqual([]);
  await page.close();
});

test("a link to the page has a picture, and a content system finds the embed", async () => {
  const html = await readFile(join(site.folder, "index.html"), "utf8");
  expect(html).toContain(`<meta property="og:image" content="${address}card.png"/>`);
  expect(html).toContain(`type="application/json+oembed" href="${address}oembed.json"`);
  expect(html).toContain(`"contentUrl":"${address}data/venezuela.json"`);
  const picture = await readFile(join(site.folder, "card.png"));
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  // A messenger leaves out a picture of more than 300 kB.
  expect(picture.length).toBeLessThan(300_000);
  const oembed = JSON.parse(await readFile(join(site.folder, "oembed.json"), "utf8")) as { html: string };
  expect(oembed.html).toContain(`src="${address}embed.html"`);
});

test("the card's words are drawn, also where the system has no fonts", async () => {
  const picture = await readFile(join(site.folder, "card.png"));
  const page = await site.browser.newPage();
  const inked = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context?.drawImage(image, 0, 0);
    // Where title, sentence and quotation are.
    return [
      [52, 40, 980, 66],
      [52, 118, 800, 84],
      [796, 225, 350, 340],
    ].map(([x = 0, y = 0, width = 0, height = 0]) => {
      const { data } = context?.getImageData(x, y, width, height) ?? { data: [] };
      const dark = data.filter((_, index) => index % 4 === 1).filter((green) => green < 128);
      return dark.length / (width * height);
    });
  }, picture.toString("base64"));
  for (const share of inked) expect(share).toBeGreaterThan(0.04);
  await page.close();
});

test("the page is at most 28 kB, brotli, with its map, its styles and all its data", async () => {
  const { brotliCompressSync } = await import("node:zlib");
  const bytes = async (file: string) => brotliCompressSync(await readFile(join(site.folder, file))).length;
  const [page, styles] = [await bytes("index.html"), await bytes("fallback.css")];
  console.log(
    `The page: ${(page / 1000).toFixed(1)} kB brotli; its fallback's styles: ${(styles / 1000).toFixed(1)} kB.`,
  );
  expect(page).toBeLessThanOrEqual(28_000);
  expect(styles).toBeLessThanOrEqual(3_000);
});
