import type { CDPSession, Page } from "playwright";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { needAskingAgain } from "./asking-again.ts";
import { openBuiltSite, type BuiltSite } from "./built-site.ts";

let site: BuiltSite;
let page: Page;
let session: CDPSession | undefined;
beforeAll(async () => (site = await openBuiltSite()));
afterAll(() => site.close());
afterEach(async () => {
  session = undefined;
  await page.context().close();
});

type Options = Parameters<BuiltSite["browser"]["newContext"]>[0];

async function open(path = "", options: Options = {}): Promise<void> {
  const context = await site.browser.newContext({ viewport: { width: 1000, height: 700 }, ...options });
  page = await context.newPage();
  await page.goto(site.address + path);
  await page.locator("[data-country=CHN]").waitFor();
}

/** Opens a page and comes near to its map, so that it can be zoomed. */
async function openNear(path = "", options: Options = {}): Promise<void> {
  await open(path, options);
  const { x, y } = await box();
  // Beside the globe and on the open sea, where nothing is selected, nor a tooltip in the way.
  if (options.hasTouch) {
    await finger("start", [[x + 4, y + 4]]);
    await finger("end", []);
  } else {
    await page.mouse.move(x + 120, y + 230);
  }
  await page.getByLabel("Zoom in").waitFor();
}

type Spot = [x: number, y: number];

async function box() {
  const found = await page.locator("[part=map]").boundingBox();
  if (!found) throw new Error("There is no map.");
  return found;
}

async function countryBox(code: string) {
  const found = await page.locator(`g[data-country=${code}] path`).first().boundingBox();
  if (!found) throw new Error(`There is no ${code}.`);
  return found;
}

const middle = ({ x, y, width, height }: Awaited<ReturnType<typeof box>>): Spot => [
  x + width / 2,
  y + height / 2,
];

/** How the plane lies under the map now. */
async function zoom(): Promise<{ k: number; x: number; y: number }> {
  const transform = (await page.locator(".plane").getAttribute("transform")) ?? "";
  const [x = NaN, y = NaN, k = NaN] = [...transform.matchAll(/-?[\d.]+(e-\d+)?/g)].map(([number]) =>
    Number(number),
  );
  return { k, x, y };
}

/** The point of the plane that is at a spot of the window. */
function planeAt(spot: Spot): Promise<Spot> {
  return page.locator(".plane").evaluate((plane, [x, y]) => {
    const point = new DOMPoint(x, y).matrixTransform((plane as SVGGElement).getScreenCTM()?.inverse());
    return [point.x, point.y];
  }, spot);
}

/** Waits longer than the runner does by itself: the machine may be busy. */
const poll = <Value>(value: () => Value | Promise<Value>) => expect.poll(value, { timeout: 5_000 });
const zoomed = (k: number) => poll(async () => (await zoom()).k).toBeCloseTo(k, 2);
const region = () => page.locator("stance-map").getAttribute("region");
/** The words that stand over the map, or stood there last. */
const hint = () => page.locator("stance-zoom .hint span");
const press = (label: string) => page.getByLabel(label, { exact: true }).click();

/** What fingers do on the glass, at spots of the window. */
async function finger(type: "start" | "move" | "end", spots: Spot[]): Promise<void> {
  session ??= await page.context().newCDPSession(page);
  await session.send("Input.dispatchTouchEvent", {
    type: `touch${type[0]?.toUpperCase()}${type.slice(1)}` as "touchStart",
    touchPoints: spots.map(([x, y], id) => ({ x, y, id })),
  });
}

const phone = { viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true };

test("zooming comes once the page has loaded; its buttons move nothing, and the whole coast waits", async () => {
  const context = await site.browser.newContext({ viewport: { width: 1000, height: 700 } });
  page = await context.newPage();
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  page.on("load", () => fetched.push("load"));
  await page.goto(site.address);
  await page.locator("[data-country=CHN]").waitFor();
  const before = [await box(), await page.locator("[part=years]").boundingBox()];
  await page.mouse.move(...middle(await box()));
  await page.getByLabel("Zoom in").waitFor();
  expect([await box(), await page.locator("[part=years]").boundingBox()]).toEqual(before);
  const of = (part: string) => fetched.findIndex((url) => url.includes(part));
  expect(of("zooming")).toBeGreaterThan(of("load"));
  expect(of("detailed")).toBe(-1);
});

test("buttons zoom in and out, and back to the whole world", async () => {
  await openNear();
  expect(await page.getByLabel("Whole world").count()).toBe(0);
  expect(await page.getByLabel("Zoom out").getAttribute("aria-disabled")).toBe("true");
  await press("Zoom in");
  await zoomed(2);
  await press("Zoom in");
  await zoomed(4);
  await press("Zoom out");
  await zoomed(2);
  await press("Whole world");
  await zoomed(1);
  await poll(zoom).toEqual({ k: 1, x: 0, y: 0 });
  await page.getByLabel("Whole world").waitFor({ state: "detached" });
  expect(await page.locator("[part=map]").evaluate((map) => map.matches(":focus"))).toBe(true);
});

test("16 times is the closest", async () => {
  await openNear("", { reducedMotion: "reduce" });
  for (let presses = 0; presses < 4; presses++) await press("Zoom in");
  await zoomed(16);
  expect(await page.getByLabel("Zoom in").getAttribute("aria-disabled")).toBe("true");
});

test("with less motion asked for, buttons and regions jump", async () => {
  await openNear("", { reducedMotion: "reduce" });
  await press("Zoom in");
  expect((await zoom()).k).toBe(2);
  await page.getByLabel("Region").selectOption("Europe");
  await poll(async () => (await zoom()).k).not.toBe(2);
  const after = await zoom();
  await page.waitForTimeout(100);
  expect(await zoom()).toEqual(after);
});

test("the wheel is the page's, and says so; with Ctrl it zooms where the pointer is, and the page stays", async () => {
  await openNear();
  const spot: Spot = [700, 500];
  await page.mouse.move(...spot);
  await page.mouse.wheel(0, 60);
  expect(await hint().textContent()).toContain("Use Ctrl + scroll to zoom the map");
  await poll(() => page.evaluate(() => scrollY)).toBe(60);
  expect((await zoom()).k).toBe(1);
  const under = await planeAt(spot);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.locator("stance-zoom .hint:not(.shown)").waitFor({ timeout: 500 });
  await zoomed(Math.SQRT2);
  await page.mouse.wheel(0, -100);
  await zoomed(2);
  const after = await planeAt(spot);
  expect(after[0]).toBeCloseTo(under[0], 0);
  expect(after[1]).toBeCloseTo(under[1], 0);
  for (let turns = 0; turns < 4; turns++) await page.mouse.wheel(0, 100);
  await zoomed(1);
  await page.keyboard.up("Control");
  expect(await page.evaluate(() => [scrollY, devicePixelRatio])).toEqual([60, 1]);
});

test("a tooltip gives way to the words on the wheel, which stand below it", async () => {
  await openNear();
  const tooltip = page.locator("[role=tooltip]:popover-open");
  await page.locator('[data-country="CHN"]').hover();
  await tooltip.waitFor();
  await page.evaluate(() => (document.body.style.paddingBottom = "900vh"));
  // Also while the wheel turns on and on.
  const gone = tooltip.waitFor({ state: "detached" }).then(() => true);
  for (let isGone: boolean | undefined; !isGone;) {
    await page.mouse.wheel(0, 2);
    isGone = await Promise.race([gone, page.waitForTimeout(20).then(() => false)]);
  }
  expect(await page.locator("stance-zoom .hint.shown").count()).toBe(1);
});

test("a double click zooms to where it is, and does nothing else; a click by itself selects", async () => {
  await openNear("", { reducedMotion: "reduce" });
  const selected = () => page.locator("stance-map").getAttribute("country");
  const { x, y } = await box();
  for (const spot of [[x + 120, y + 230] as Spot, middle(await countryBox("AUS"))]) {
    const under = await planeAt(spot);
    await page.mouse.dblclick(...spot);
    await zoomed(2);
    expect((await planeAt(spot))[0]).toBeCloseTo(under[0], 0);
    await page.waitForTimeout(400);
    expect(await selected()).toBeNull();
    await page.keyboard.press("0");
    await zoomed(1);
  }
  await page.mouse.click(...middle(await countryBox("AUS")));
  await poll(selected).toBe("AUS");
});

test("a click selects also where the gestures come between its press and its release", async () => {
  let come = () => {};
  const held = new Promise<void>((resolve) => (come = resolve));
  const context = await site.browser.newContext({ viewport: { width: 1000, height: 700 } });
  page = await context.newPage();
  await page.route("**/zooming*", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site.address);
  await page.locator("[data-country=CHN]").waitFor();
  await page.mouse.move(...middle(await countryBox("CHN")));
  await page.mouse.down();
  come();
  await page.getByLabel("Zoom in").waitFor();
  await page.mouse.up();
  await page.locator("stance-map[country=CHN]").waitFor();
});

test("the mouse drags the map once it is zoomed in, never beyond the plane, and selects nothing", async () => {
  await openNear("", { reducedMotion: "reduce" });
  const [x, y] = middle(await box());
  const drag = async (dx: number, dy: number) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + dx / 2, y + dy / 2);
    await page.mouse.move(x + dx, y + dy);
    await page.mouse.up();
  };
  await drag(100, 0);
  await poll(zoom).toEqual({ k: 1, x: 0, y: 0 });
  await press("Zoom in");
  const under = await planeAt([x, y]);
  await drag(100, 50);
  const after = await planeAt([x + 100, y + 50]);
  expect(after[0]).toBeCloseTo(under[0], 0);
  expect(after[1]).toBeCloseTo(under[1], 0);
  for (let times = 0; times < 3; times++) await drag(400, 150);
  const { x: left, y: top } = await zoom();
  expect([left, top]).toEqual([0, -2]);
  expect(await page.locator("stance-map").getAttribute("country")).toBeNull();
});

test("+ − 0 zoom while the map has the keyboard; Ctrl and + stay the browser's; Escape goes back", async () => {
  await openNear("", { reducedMotion: "reduce" });
  await page.keyboard.press("+");
  expect((await zoom()).k).toBe(1);
  await page.locator("[part=map]").focus();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await zoomed(4);
  await page.keyboard.press("-");
  await zoomed(2);
  await page.keyboard.press("Control++");
  expect((await zoom()).k).toBe(2);
  await page.keyboard.press("0");
  await zoomed(1);
  await page.keyboard.press("+");
  await page.keyboard.press("ArrowRight");
  await page.locator("[role=tooltip]:popover-open").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("[role=tooltip]:popover-open").waitFor({ state: "detached" });
  expect((await zoom()).k).toBe(2);
  // Out of the camp that the country is in, then out of what is zoomed.
  await page.keyboard.press("Escape");
  expect((await zoom()).k).toBe(2);
  await page.keyboard.press("Escape");
  await zoomed(1);
});

test("zooming out by the button leaves the region, too", async () => {
  await openNear("?region=europe", { reducedMotion: "reduce" });
  const { k } = await zoom();
  for (let at = k; at > 1; at /= 2) await press("Zoom out");
  await zoomed(1);
  await poll(region).toBe("world");
});

test("Escape closes the evidence before it zooms out", async () => {
  // What frames the region would still move while its scale is remembered.
  await openNear("?country=CHN&region=asia", { reducedMotion: "reduce" });
  await expect.poll(async () => (await zoom()).k).toBeGreaterThan(1.5);
  const { k } = await zoom();
  await page.mouse.move(5, 5);
  await page.locator("[part=evidence]").waitFor();
  // A tooltip would be closed first.
  await page.locator("[role=tooltip] .name").waitFor({ state: "detached" });
  await page.locator("[part=map]").focus();
  await page.keyboard.press("Escape");
  await page.locator("[part=evidence]").waitFor({ state: "detached" });
  expect((await zoom()).k).toBe(k);
  await page.locator("[part=map]").focus();
  await page.keyboard.press("Escape");
  await zoomed(1);
  await poll(region).toBe("world");
});

test("the keyboard and the search bring a country into view", async () => {
  await openNear("?region=europe", { reducedMotion: "reduce" });
  const seen = async (code: string) => {
    const { x, y, width, height } = await box();
    const country = await page.locator(`g[data-country=${code}]`).boundingBox();
    const [cx, cy] = country ? middle(country) : [NaN, NaN];
    return cx > x && cx < x + width && cy > y && cy < y + height;
  };
  await page.locator("[part=map]").focus();
  for (let steps = 0; steps < 6; steps++) await page.keyboard.press("Shift+ArrowDown");
  const focused = page.locator("[role=tooltip] .name");
  await focused.waitFor();
  const tip = await page.locator("[role=tooltip]").boundingBox();
  const map = await box();
  expect(tip && tip.y < map.y + map.height).toBe(true);
  expect((await zoom()).k).toBeGreaterThan(4);
  await page.keyboard.press("Escape");
  expect(await seen("ARG")).toBe(false);
  await page.getByText("Find a country").click();
  await page.keyboard.type("Argentina");
  await page.keyboard.press("Enter");
  await poll(() => seen("ARG")).toBe(true);
  expect((await zoom()).k).toBeGreaterThan(4);
});

test("a region frames, is in the address, and is told by the choice", async () => {
  await openNear();
  await page.getByLabel("Region").selectOption("Africa");
  await poll(() => page.url()).toMatch(/\?region=africa$/);
  await zoomed(1.67);
  await page.locator("stance-map").evaluate((map) => map.setAttribute("region", "europe"));
  await poll(() => page.getByLabel("Region").inputValue()).toBe("europe");
  await zoomed(4.13);
  await page.goBack();
  await poll(region).toBe("africa");
  await page.locator("stance-map").evaluate((map) => map.removeAttribute("region"));
  await zoomed(1);
  expect(await page.getByLabel("Region").inputValue()).toBe("world");
});

test("a region from the address is framed before anybody is near; what is moved by hand keeps it", async () => {
  await open("embed.html?region=oceania");
  await zoomed(1.95);
  await page.mouse.move(...middle(await box()));
  await press("Zoom in");
  await zoomed(3.91);
  expect(await region()).toBe("oceania");
  await page.keyboard.down("Control");
  await page.mouse.move(...middle(await box()));
  for (let turns = 0; turns < 8; turns++) await page.mouse.wheel(0, 100);
  await page.keyboard.up("Control");
  await poll(region).toBe("world");
  await zoomed(1);
});

test.each(["first", "last"])(
  "of an address with a region and a country, the region is framed; what zooms comes %s",
  async (order) => {
    const options = { viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" } as const;
    await open("?region=europe", options);
    await zoomed(4.13);
    const framed = await zoom();
    await page.context().close();

    const context = await site.browser.newContext(options);
    page = await context.newPage();
    let come = () => {};
    const held = new Promise<void>((resolve) => (come = resolve));
    if (order === "last")
      await page.route("**/zooming*", async (route) => {
        await held;
        await route.continue();
      });
    // A page that is busy: the map takes its place late.
    else
      await page.addInitScript(() => {
        const { setTimeout } = window;
        const later = (act: () => void, ms?: number) => setTimeout(act, ms ?? 500);
        Object.assign(window, { setTimeout: later });
      });
    await page.goto(`${site.address}?region=europe&country=CHN`);
    await page.locator("[part=evidence]").waitFor();
    come();
    await zoomed(4.13);
    await page.waitForTimeout(400);
    expect(await zoom()).toEqual(framed);
    expect(await region()).toBe("europe");
    // Who goes on to another country is taken there.
    await page.locator("stance-map").evaluate((map) => map.setAttribute("country", "ARG"));
    await poll(zoom).not.toEqual(framed);
    expect((await zoom()).k).toBeCloseTo(framed.k);
  },
);

test("a region that nobody knows is told to the author, and is the world", async () => {
  await open("embed.html");
  const told: string[] = [];
  page.on("console", (message) => told.push(message.text()));
  await page.locator("stance-map").evaluate((map) => map.setAttribute("region", "atlantis"));
  await poll(region).toBe("world");
  expect(told).toEqual([
    '<stance-map>: region="atlantis" is none of world, africa, asia, europe, latin-america, north-america, oceania.',
  ]);
  expect((await zoom()).k).toBe(1);
});

test("from twice the size on the coast is drawn in full; where it does not come, the next zoom asks again", async (context) => {
  await needAskingAgain(context, site.browser);
  await openNear("", { reducedMotion: "reduce" });
  const coast = () => page.locator("[data-country=NOR] > path").getAttribute("d");
  const coarse = await coast();
  let asked = 0;
  await page.route("**/detailed-shapes*", (route) => (asked++ ? route.continue() : route.abort()));
  await press("Zoom in");
  await poll(() => asked).toBe(1);
  await page.waitForTimeout(200);
  expect(await coast()).toBe(coarse);
  await press("Zoom in");
  await poll(async () => (await coast())?.length).toBeGreaterThan(2 * (coarse?.length ?? 0));
  expect(asked).toBe(2);
  await press("Whole world");
  await poll(coast).toBe(coarse);
});

test("the keyboard's ring lies on its country, also where the coast is drawn in full", async () => {
  await openNear("", { reducedMotion: "reduce" });
  const coast = () => page.locator("[data-country=CHN] > path").getAttribute("d");
  const coarse = await coast();
  for (let presses = 0; presses < 2; presses++) await press("Zoom in");
  await poll(async () => (await coast())?.length).toBeGreaterThan(2 * (coarse?.length ?? 0));
  await page.locator("[part=map]").focus();
  // Into the first camp, and to its first country.
  for (let depth = 0; depth < 2; depth++) await page.keyboard.press("Enter");
  await page.locator(".place[aria-label^=Belarus] .ring path").waitFor();
  const boxOf = (selector: string) =>
    page.locator(selector).evaluate((path) => {
      const { x, y, width, height } = path.getBoundingClientRect();
      return [x, y, width, height].map(Math.round);
    });
  expect(await boxOf(".place .ring path")).toEqual(await boxOf("[data-country=BLR] > path"));
});

test("lines, dots and hatching keep their size; what is large enough loses its dot", async () => {
  await openNear("", { reducedMotion: "reduce" });
  const sizes = () =>
    page.locator("[part=map]").evaluate((map) => {
      const step = map.querySelector<SVGGElement>(".land")?.getScreenCTM()?.a ?? 0;
      const unit = Number(
        map
          .querySelector("#hatch")
          ?.getAttribute("patternTransform")
          ?.match(/[\d.]+/)?.[0],
      );
      const country = map.querySelector("[data-country=CHN]");
      const dot = map.querySelector("[data-country=NRU] > .dot");
      return [
        parseFloat(country ? getComputedStyle(country).strokeWidth : "") * step,
        Number(dot?.getAttribute("d")?.match(/a([\d.]+)/)?.[1]) * step,
        unit * step,
      ].map((size) => Math.round(size * 100) / 100);
    });
  const dots = (code: string) => page.locator(`[data-country=${code}] > .dot`).count();
  const before = await sizes();
  expect(before.every((size) => size > 0.3)).toBe(true);
  expect(await dots("LUX")).toBe(1);
  for (let presses = 0; presses < 2; presses++) await press("Zoom in");
  await zoomed(4);
  await poll(sizes).toEqual(before);
  expect(await dots("LUX")).toBe(0);
  expect(await dots("NRU")).toBe(1);
});

test("pointing hits what is under the pointer at every zoom", async () => {
  await openNear("?region=europe", { reducedMotion: "reduce" });
  for (const [code, name] of [
    ["CHE", "Switzerland"],
    ["LUX", "Luxembourg"],
    ["BLR", "Belarus"],
  ]) {
    const country = await page.locator(`[data-country=${code}]`).boundingBox();
    if (!country) throw new Error(`There is no ${code}.`);
    // The tooltip of the one before may lie over it.
    await page.mouse.move(2, 2);
    await page.locator("[role=tooltip] .name").waitFor({ state: "detached" });
    await page.mouse.move(...middle(country));
    await poll(() => page.locator("[role=tooltip] .name").textContent()).toBe(name);
  }
});

test("a map that is taken away under two fingers, and put back, can be zoomed again", async () => {
  await openNear("", { ...phone, reducedMotion: "reduce" });
  const [x, y] = middle(await box());
  const coast = () => page.locator("[data-country=NOR] > path").getAttribute("d");
  const coarse = await coast();
  await finger("start", [[x - 20, y]]);
  await finger("start", [
    [x - 20, y],
    [x + 20, y],
  ]);
  await finger("move", [
    [x - 22, y],
    [x + 22, y],
  ]);
  const place = await page
    .locator("stance-map")
    .evaluateHandle((map) => ({ map, parent: map.parentElement }));
  await place.evaluate(({ map }) => map.remove());
  await finger("end", []);
  await place.evaluate(({ map, parent }) => parent?.append(map));
  await press("Zoom in");
  await press("Zoom in");
  await poll(async () => (await coast())?.length).toBeGreaterThan(2 * (coarse?.length ?? 0));
});

test("two fingers zoom and move the map, and the page stays", async () => {
  await openNear("", phone);
  const [x, y] = middle(await box());
  const under = await planeAt([x, y]);
  await finger("start", [[x - 20, y]]);
  await finger("start", [
    [x - 20, y],
    [x + 20, y],
  ]);
  for (let step = 1; step <= 10; step++)
    await finger("move", [
      [x - 20 - 4 * step, y + 3 * step],
      [x + 20 + 4 * step, y + 3 * step],
    ]);
  await finger("end", []);
  await zoomed(3);
  const after = await planeAt([x, y + 30]);
  expect(after[0]).toBeCloseTo(under[0], -0.5);
  expect(after[1]).toBeCloseTo(under[1], -0.5);
  expect(await page.evaluate(() => [scrollY, visualViewport?.scale])).toEqual([0, 1]);
  expect(await hint().count()).toBe(0);
});

test("one finger scrolls the page; who moves a zoomed map with it is told to use two", async () => {
  await openNear("", phone);
  const [x, y] = middle(await box());
  await finger("start", [[x, y]]);
  for (let step = 1; step <= 8; step++) await finger("move", [[x, y - 20 * step]]);
  await finger("end", []);
  await poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
  expect(await hint().count()).toBe(0);
  const [left, top] = middle(await box());
  const moveSideways = async () => {
    await finger("start", [[left, top]]);
    for (let step = 1; step <= 4; step++) await finger("move", [[left - 15 * step, top]]);
    await finger("end", []);
  };
  // There is nothing to move.
  await moveSideways();
  expect(await hint().count()).toBe(0);
  await page.getByLabel("Zoom in").click();
  await zoomed(2);
  await moveSideways();
  expect(await hint().textContent()).toContain("Use two fingers to move the map");
  expect((await zoom()).k).toBe(2);
});

test("a double tap zooms to where it is, also on a country, and Escape goes back", async () => {
  await openNear("", phone);
  const { x, y, height } = await box();
  for (const spot of [[x + 40, y + height - 12] as Spot, middle(await countryBox("AUS"))]) {
    const under = await planeAt(spot);
    // None waits for the one before: a busy machine would make two taps of it.
    await Promise.all([
      finger("start", [spot]),
      finger("end", []),
      finger("start", [spot]),
      finger("end", []),
    ]);
    await zoomed(2);
    expect((await planeAt(spot))[0]).toBeCloseTo(under[0], -0.5);
    await page.waitForTimeout(400);
    expect(await page.locator("stance-map").getAttribute("country")).toBeNull();
    await page.keyboard.press("Escape");
    await zoomed(1);
  }
});

test("a tap counts, also where the page is scrolled right after it", async () => {
  await openNear("", phone);
  await page.evaluate(() => (document.body.style.paddingBottom = "200vh"));
  const [x, y] = middle(await countryBox("AUS"));
  await page.waitForTimeout(400);
  const clicked = page.evaluate(
    () => new Promise<void>((resolve) => addEventListener("click", () => resolve(), { once: true })),
  );
  await Promise.all([finger("start", [[x, y]]), finger("end", []), clicked]);
  // The click is held: a machine that is too slow to scroll meanwhile shows nothing here.
  await Promise.all([
    finger("start", [[x, y]]),
    ...[1, 2, 3, 4, 5, 6].map((step) => finger("move", [[x, y - 20 * step]])),
  ]);
  await finger("end", []);
  await poll(() => page.locator("stance-map").getAttribute("country")).toBe("AUS");
  expect((await zoom()).k).toBe(1);
});

test("beside the evidence the buttons are below the map, where it is small, and nothing else moves", async () => {
  await openNear("", { reducedMotion: "reduce" });
  const bar = () => page.locator("stance-zoom .bar").boundingBox();
  const [years, wide] = [await page.locator("[part=years]").boundingBox(), await bar()];
  const before = await box();
  expect(wide && wide.y + wide.height < before.y + before.height).toBe(true);
  await page.locator("stance-map").evaluate((map) => map.setAttribute("country", "CHN"));
  await page.locator("[part=evidence]").waitFor();
  await poll(async () => ((await bar())?.y ?? 0) - (await box()).y - (await box()).height).toBeGreaterThan(0);
  expect(await page.locator("[part=years]").boundingBox()).toEqual(years);
});

test("the ring of a button that touches the next one lies above it", async () => {
  await openNear();
  for (const [focused, next] of [
    ["stance-zoom .in", "stance-zoom .out"],
    [".faces button:nth-child(2)", ".faces button:nth-child(3)"],
  ] as const) {
    // They share one px.
    const isAbove = () =>
      page.locator(focused).evaluate((button: HTMLElement) => {
        const { right, top } = button.getBoundingClientRect();
        const root = button.getRootNode() as ShadowRoot;
        return root.elementFromPoint(right - 0.5, top + 12) === button;
      });
    await page.locator(next).focus();
    expect(await isAbove()).toBe(false);
    await page.keyboard.press("Shift+Tab");
    expect(await page.locator(focused).evaluate((button) => button.matches(":focus-visible"))).toBe(true);
    expect(await isAbove()).toBe(true);
  }
});

test("its buttons are large enough for a finger, and below a small map", async () => {
  await openNear("", phone);
  const map = await box();
  const bar = await page.locator("stance-zoom .bar").boundingBox();
  const button = await page.getByLabel("Zoom in").boundingBox();
  expect(button && [button.width, button.height]).toEqual([36, 36]);
  expect(bar && bar.y >= map.y + map.height).toBe(true);
});

test("taken out of the page and put back, the map is zoomed by its gestures again", async () => {
  await openNear("", { reducedMotion: "reduce" });
  await page.locator("stance-map").evaluate((map) => {
    const { parentElement } = map;
    map.remove();
    parentElement?.prepend(map);
  });
  await press("Zoom in");
  await zoomed(2);
  await page.mouse.move(...middle(await box()));
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await zoomed(2 * Math.SQRT2);
  await page.keyboard.up("Control");
});
