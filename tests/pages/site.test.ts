import axe from "axe-core";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contested } from "../cases/contested.ts";
import { openBuiltSite, type BuiltSite } from "./built-site.ts";

let site: BuiltSite;
beforeAll(async () => (site = await openBuiltSite("/any/folder/")));
afterAll(() => site.close());

/** Opens a page of the site, and gives it with all that it fetched and all that it complained of. */
async function open(path: string, options = {}) {
  const page = await site.browser.newPage(options);
  const fetched: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname.replace("/any/folder/", "")));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(site.address + path, { waitUntil: "networkidle" });
  return { page, fetched, complaints };
}

test("the page shows the map from any folder, with one request for all of it", async () => {
  const { page, fetched, complaints } = await open("");
  await page.locator("stance-map:state(ready)").waitFor();
  expect(await page.locator('[data-country="CHN"]').getAttribute("data-stance")).toBe("pro-maduro");
  const sentence = page.getByRole("status").filter({ hasText: "In 2019, these articles cite 65 countries" });
  expect(await sentence.isVisible()).toBe(true);
  const first = fetched.filter((path) => !path.startsWith("chunks/"));
  expect(first.toSorted()).toEqual(["", "site.js", "stance-map.js"]);
  // What a printer cannot wait for comes once the page is idle.
  await page.waitForFunction(() => customElements.get("stance-print"));
  const early = await page.evaluate(() => {
    const { loadEventStart } = performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming;
    const chunks = performance.getEntriesByType("resource").filter(({ name }) => name.includes("/chunks/"));
    return [chunks.length > 0, chunks.filter(({ startTime }) => startTime < loadEventStart)];
  });
  expect(early).toEqual([true, []]);
  expect(complaints).toEqual([]);
  await page.close();
});

test("where what plays the years does not come, playing stops at once", async () => {
  const { page, complaints } = await open("");
  await page.locator("stance-map").evaluate((map, data) => void Object.assign(map, { data }), contested);
  const play = page.locator("stance-years .play");
  await page.route("**/play-years*", (route) => route.abort());
  const asked = page.waitForEvent("requestfailed");
  await play.click();
  await asked;
  await expect.poll(() => play.getAttribute("aria-label")).toBe("Play");
  expect(complaints.filter((complaint) => !complaint.includes("net::ERR_FAILED"))).toEqual([]);
  await page.close();
});

test("the first map is at most 45 kB: element, world and positions, brotli", async () => {
  const module = await readFile(join(site.folder, "stance-map.js"));
  expect(module.toString()).not.toMatch(/^import /m);
  const bytes = brotliCompressSync(module).length;
  console.log(
    `The first map: ${(bytes / 1000).toFixed(1)} kB brotli (${(module.length / 1000).toFixed(1)} kB plain).`,
  );
  expect(bytes).toBeLessThanOrEqual(45_000);
});

test("what comes once the page is idle weighs what the documents say", async () => {
  const { page } = await open("embed.html");
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => customElements.get("stance-print"));
  const names = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .flatMap(({ name }) => (name.includes("/chunks/") ? name.slice(name.indexOf("chunks/")) : [])),
  );
  const sizes = names.map(async (name) => brotliCompressSync(await readFile(join(site.folder, name))).length);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  const kB = Math.round(bytes / 1000);
  const document = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");
  expect(await document("README.md")).toContain(`once the page has loaded, ${kB} kB.`);
  expect(await document("docs/hosting.md")).toMatch(
    new RegExp(`\\| stays until the page is idle.*\\| ${kB} +\\|`),
  );
  await page.close();
});

test("no map brings the site around it: only what the page opens imports from that", async () => {
  const chunks = (await readdir(join(site.folder, "chunks"))).filter((file) => file.endsWith(".js"));
  const importing = [];
  for (const file of chunks) {
    const code = await readFile(join(site.folder, "chunks", file), "utf8");
    if (/["'`]\.\.\/(site|embed)\.js/.test(code)) importing.push(file.replace(/-.{6}\.js$/, ""));
  }
  expect(chunks.length).toBeGreaterThan(10);
  expect(importing).toEqual(["embed-builder"]);
});

test("V8 may compile the first map beside the main thread", async () => {
  const module = await readFile(join(site.folder, "stance-map.js"), "utf8");
  expect(module.split("\n", 1)).toEqual(["//# allFunctionsCalledOnLoad"]);
});

test("the address of the embedded page sets the tag's attributes, and no others", async () => {
  const { page } = await open("embed.html?year=2025&country=CHN&onclick=alert(1)&theme=dark");
  const map = page.locator("stance-map");
  expect(await map.getAttribute("year")).toBe("2025");
  expect(await map.getAttribute("country")).toBe("CHN");
  expect(await map.getAttribute("onclick")).toBeNull();
  await page.close();
});

test("the second data set is loaded from beside the page", async () => {
  const { page, complaints } = await open("embed.html?src=data/ukraine-2022.json");
  await page.getByText("Who backed Russia’s demands over Ukraine").waitFor();
  expect(await page.locator('[data-country="POL"]').getAttribute("data-basis")).toBe("group");
  expect(await page.locator('[data-country="UKR"]').getAttribute("data-stance")).toBe("subject");
  expect(complaints).toEqual([]);
  await page.close();
});

test.each([320, 768, 1440])("nothing sticks out at %i px", async (width) => {
  const { page } = await open("", { viewport: { width, height: 800 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await page.close();
});

test("the address carries what is seen; back and forward lead through it", async () => {
  const { page } = await open("?year=2024&utm=1");
  const map = page.locator("stance-map");
  await expect.poll(() => page.url()).toMatch(/\?year=2025&utm=1$/);
  await page.locator('[data-country="RUS"]').click();
  await page.locator("[part=evidence]").waitFor();
  await expect.poll(() => page.url()).toMatch(/year=2025&utm=1&country=RUS$/);
  await page.getByRole("button", { name: "Tiles" }).click();
  await expect.poll(() => page.url()).toContain("view=tiles");
  await page.goBack();
  expect(await map.getAttribute("view")).toBeNull();
  await page.goBack();
  expect(await map.getAttribute("country")).toBeNull();
  await page.locator("[part=evidence]").waitFor({ state: "detached" });
  expect(await map.getAttribute("year")).toBe("2025");
  await page.goForward();
  await page.locator("[part=evidence]").waitFor();
  await page.close();
});

test("the map speaks the language of the address, and links lead to the same view in each", async () => {
  const { page, complaints } = await open("?year=2025&lang=ar&utm=1", {
    viewport: { width: 1200, height: 900 },
  });
  const words = page.locator("stance-map .map");
  await expect.poll(() => words.getAttribute("dir")).toBe("rtl");
  const links = page.getByRole("navigation", { name: "Languages of the map" }).getByRole("link");
  // Below the window it is not laid out, and so has no `innerText`.
  await links.first().scrollIntoViewIfNeeded();
  await expect
    .poll(() => links.allInnerTexts())
    .toEqual(["العربية", "English", "Español", "Français", "Русский", "中文"]);
  const current = () => links.and(page.locator("[aria-current]")).getAttribute("lang");
  expect(await current()).toBe("ar");
  expect(await page.locator("html").getAttribute("lang")).toBe("en");

  // What else the address says stays, and what is seen next is in the links.
  await page.locator('[data-country="RUS"]').click();
  const french = links.and(page.locator("[lang=fr]"));
  await expect.poll(() => french.getAttribute("href")).toMatch(/\?year=2025&lang=fr&utm=1&country=RUS$/);
  await french.click();
  await expect.poll(() => words.getAttribute("lang")).toBe("fr");
  await page.locator("[part=evidence] h3", { hasText: "Russie" }).waitFor();
  expect(page.url()).toMatch(/\?year=2025&lang=fr&utm=1&country=RUS$/);
  expect(await current()).toBe("fr");

  // The page's own needs no parameter.
  await links.and(page.locator("[lang=en]")).click();
  await expect.poll(() => words.getAttribute("lang")).toBe("en");
  expect(page.url()).toMatch(/\?year=2025&utm=1&country=RUS$/);
  await page.goBack();
  await expect.poll(() => words.getAttribute("lang")).toBe("fr");
  expect(await current()).toBe("fr");

  // Another data set keeps the language, and is kept by the links.
  await page.locator("stance-datasets .choice").nth(1).click();
  await expect
    .poll(() => links.and(page.locator("[lang=zh]")).getAttribute("href"))
    .toMatch(/\?lang=zh&utm=1&data=ukraine-2022$/);
  expect(await words.getAttribute("lang")).toBe("fr");
  expect(complaints).toEqual([]);
  await page.close();
});

test.each([
  ["How the positions are read", /\/data\/README\.html$/],
  ["How to write one", /\/data\/README\.html#the-format$/],
])("“%s” leads to a page that can be read, on a phone, too", async (name, address) => {
  const { page, complaints } = await open("", { viewport: { width: 375, height: 700 } });
  await page.getByRole("link", { name }).click();
  await page.waitForURL(address);
  expect(await page.title()).toBe("Data · Stance Map");
  await page.getByRole("heading", { name: "Data", exact: true }).waitFor();
  // Letters beyond ASCII are what they are.
  await page.getByText("the articles’ texts, which are no part of the project").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  const targets = await page
    .locator("main a[href^='#']")
    .evaluateAll((links) =>
      links.map((link) => document.querySelector(link.getAttribute("href") ?? "")?.localName),
    );
  expect(targets).toEqual(["h2"]);
  if (address.source.includes("#"))
    expect(await page.locator("#the-format").evaluate((at) => at.getBoundingClientRect().top)).toBeLessThan(
      200,
    );
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
  });
  expect(violations).toEqual([]);
  await page.getByRole("link", { name: "Stance Map" }).click();
  await page.locator("stance-map:state(ready)").waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test("years that follow each other quickly are one step back", async () => {
  const { page } = await open("");
  await page.locator("stance-map:state(ready)").waitFor();
  const length = () => page.evaluate(() => history.length);
  const before = await length();
  await page.locator('stance-map [role="slider"]').focus();
  for (const key of ["End", "Home", "End"]) await page.keyboard.press(key);
  await expect.poll(() => page.url()).toContain("year=2025");
  expect(await length()).toBe(before + 1);
  // What is no year is a step of its own, however soon it comes.
  await page.getByRole("button", { name: "Table" }).click();
  await expect.poll(() => page.url()).toContain("view=table");
  expect(await length()).toBe(before + 2);
  await page.goBack();
  await expect.poll(() => new URL(page.url()).search).toBe("?year=2025");
  await page.goBack();
  await expect.poll(() => page.locator("stance-map").getAttribute("year")).toBe("2019");
  await page.close();
});

test("the address carries which two years are compared", async () => {
  const { page } = await open("?view=changes");
  const sentence = () => page.locator("[part=changes] .sentence").innerText();
  await expect.poll(sentence).toContain("From 2019 to 2025");
  await page.getByLabel("From year").selectOption("2025");
  await expect.poll(sentence).toContain("From 2025 to 2019");
  await expect.poll(() => page.url()).toContain("compare=2025");
  await page.reload();
  await expect.poll(sentence).toContain("From 2025 to 2019");
  await page.goBack();
  await expect.poll(sentence).toContain("From 2019 to 2025");
  await page.close();
});

test.each([
  ["region", "europe", "world"],
  ["view", "tiles", "map"],
])("%s leaves the address with what it is by itself", async (name, value, usual) => {
  const { page } = await open(`?${name}=${value}`);
  const set = (to: string) =>
    page.locator("stance-map").evaluate((map, [name, to]) => map.setAttribute(name, to), [name, to] as const);
  const search = () => new URL(page.url()).search;
  await page.locator("stance-map:state(ready)").waitFor();
  expect(search()).toBe(`?${name}=${value}`);
  await set(usual);
  await expect.poll(search).toBe("");
  await set(value);
  await expect.poll(search).toBe(`?${name}=${value}`);
  await page.goBack();
  await expect.poll(search).toBe("");
  await page.close();
});

test.each([
  ["glides", "no-preference"],
  ["jumps", "reduce"],
] as const)(
  "on a phone the page %s until a country that is tapped is seen above its sheet",
  async (_, motion) => {
    const options = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
    const { page } = await open("", { ...options, reducedMotion: motion });
    const scrolled = () => page.evaluate(() => scrollY);
    await page.locator('[data-country="AUS"]').tap();
    const sheet = page.locator("[part=evidence]:popover-open");
    await sheet.waitFor();
    const gap = async () => {
      const [country, over] = [
        await page.locator('g[data-country="AUS"]').boundingBox(),
        await page.locator("[part=evidence]").evaluate((panel: HTMLElement) => panel.offsetTop),
      ];
      return country ? over - (country.y + country.height / 2) : NaN;
    };
    if (motion === "reduce") expect(await gap()).toBeGreaterThan(20);
    await expect.poll(gap).toBeGreaterThan(20);
    const before = await scrolled();
    expect(before).toBeGreaterThan(0);
    // It is seen already.
    await page.locator('[data-country="DZA"]').tap();
    await page.locator("[part=evidence] h3", { hasText: "Algeria" }).waitFor();
    await page.waitForTimeout(300);
    expect(await scrolled()).toBe(before);
    await page.close();
  },
);

test.each([
  ["beside the evidence", "USA", { viewport: { width: 1280, height: 800 } }],
  ["beside the evidence", "LVA", { viewport: { width: 1280, height: 800 } }],
  ["above its sheet", "CUB", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
] as const)(
  "a tile that is chosen stays in sight %s, and its quotations too: %s",
  async (_, code, options) => {
    const { page } = await open("?view=tiles", options);
    const tile = page.locator(`stance-tiles [data-country="${code}"]`);
    await tile.click();
    await page.locator("[part=evidence] h3").waitFor();
    const placed = () =>
      page.evaluate((code) => {
        const root = document.querySelector("stance-map")?.shadowRoot;
        const tile = root?.querySelector("stance-tiles")?.shadowRoot?.querySelector(`[data-country=${code}]`);
        const panel = root
          ?.querySelector("stance-evidence")
          ?.shadowRoot?.querySelector<HTMLElement>(".panel");
        if (!tile || !panel) throw new Error("It is not there.");
        const { top, bottom } = tile.getBoundingClientRect();
        const floor = panel.matches(":popover-open") ? panel.offsetTop : innerHeight;
        return [top > 0, bottom <= floor, panel.getBoundingClientRect().top >= 0];
      }, code);
    // It has been laid out anew, and has glided.
    await page.waitForTimeout(900);
    expect(await placed()).toEqual([true, true, true]);
    await page.close();
  },
);

test("a country from the address scrolls no page, and has no sheet over it", async () => {
  const options = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const { page } = await open("?country=AUS", options);
  await page.locator("[part=evidence] h3").waitFor();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await page.locator("[part=evidence]:popover-open").count()).toBe(0);
  await page.close();
});

test("an embedded map leaves the address of its page alone", async () => {
  const { page } = await open("embed.html");
  await page.locator('[data-country="RUS"]').click();
  await page.locator("[part=evidence]").waitFor();
  expect(page.url()).toMatch(/embed\.html$/);
  await page.close();
});
