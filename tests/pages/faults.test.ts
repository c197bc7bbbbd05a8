import type { BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { contested } from "../cases/contested.ts";
import { needAskingAgain } from "./asking-again.ts";
import { openBuiltSite, type BuiltSite } from "./built-site.ts";
import { serveFaults, type FaultServer } from "./fault-server.ts";

// What goes wrong around the map: what was shown stays, what failed is said once, and can be tried again. Some of it is
// tested beside what it befalls:
// - a load that is slow, hangs, is taken off the page meanwhile, or is no data set: tests/elements/loading.test.ts
// - the whole coast does not come: zoom.test.ts; what plays the years does not: site.test.ts
// - the module for a page to keep does not come, and the tag is taken: script-tag.test.ts
// - a chunk is not the one of the release: hosting.test.ts
// - the browser keeps no file, or none fits: own-file.test.ts
// - the clipboard is denied, a picture cannot be made: tests/elements/share.test.ts

let site: BuiltSite;
let faults: FaultServer;
let isDown = true;
beforeAll(async () => {
  site = await openBuiltSite();
  faults = await serveFaults({ ...contested, title: "From afar" }, () => isDown);
}, 120_000);
afterAll(async () => {
  await faults.close();
  await site.close();
});
beforeEach(() => (isDown = true));

const SHIPPED = "Who stood with whom on Venezuela";

/** Opens the page of one map, once `prepare` has done to it what is to go wrong. */
async function open(
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
  { path = "embed.html", ...options }: BrowserContextOptions & { readonly path?: string } = {},
) {
  const context = await site.browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  const warnings: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "warning") warnings.push(message.text());
  });
  await prepare(page);
  await page.goto(site.address + path);
  const map = page.locator("stance-map");
  const title = () => map.locator("h2").innerText();
  await map.locator("[data-country]").first().waitFor({ state: "attached" });
  return { page, map, title, notice: map.locator('[role="alert"]'), errors, warnings, close: () => context.close() };
} // prettier-ignore

type Opened = Awaited<ReturnType<typeof open>>;

const setSrc = ({ map }: Opened, path: string) =>
  map.evaluate((element, src) => element.setAttribute("src", src), faults.address + path);

/** That the map can be used: a country's evidence opens, the year moves. */
async function expectAlive({ page, map, errors }: Opened): Promise<void> {
  await map.locator('[data-country="CHN"]').click();
  await map.locator("[part=evidence] blockquote").first().waitFor();
  await page.keyboard.press("Escape");
  await map.getByRole("slider").press("End");
  await expect.poll(() => map.getAttribute("year")).toBe("2025");
  expect(errors).toEqual([]);
}

describe("the data set does not come", () => {
  test.each([
    ["gone", /cannot be fetched/],
    ["half", /cannot be fetched/],
    ["short", /line \d+, column \d+|is not JSON/],
    ["page", /web page/],
    ["picture", /not UTF-8/],
    ["empty", /is empty/],
    ["404", /answered 404/],
    ["500", /answered 500/],
    ["503", /answered 503/],
    ["loop", /cannot be fetched/],
  ])("%s: what was shown stays, it is said once, and Try again brings it", async (path, words) => {
    const opened = await open();
    const { map, title, notice } = opened;
    await setSrc(opened, path);
    await notice.waitFor();
    // Readers are not told in authors' words.
    expect(await notice.innerText()).not.toMatch(words);
    await notice.locator("summary").click();
    expect(await notice.innerText()).toMatch(words);
    expect(await notice.innerText()).toContain("What was shown before is still here");
    expect(await notice.count()).toBe(1);
    expect(await title()).toBe(SHIPPED);
    await expectAlive(opened);
    expect(await notice.count()).toBe(1);
    isDown = false;
    await notice.getByRole("button").click();
    await expect.poll(title).toBe(path);
    expect(await notice.count()).toBe(0);
    expect(await map.evaluate((element) => element.matches(":state(ready):not(:state(error))"))).toBe(true);
    await opened.close();
  });

  test("another one is asked for while it is on its way: the last one wins, whichever comes first", async () => {
    const opened = await open();
    await setSrc(opened, "slow-first");
    await expect.poll(() => faults.asked("slow-first")).toBe(1);
    await setSrc(opened, "slow-second");
    await expect.poll(() => faults.asked("slow-second")).toBe(1);
    await setSrc(opened, "good.json");
    await expect.poll(opened.title).toBe("good.json");
    faults.release();
    await opened.page.waitForTimeout(200);
    expect(await opened.title()).toBe("good.json");
    expect(await opened.notice.count()).toBe(0);
    expect(opened.errors).toEqual([]);
    await opened.close();
  });

  test("it is taken off the page for good while it loads: nothing is left behind", async () => {
    const opened = await open();
    await setSrc(opened, "slow-removed");
    await expect.poll(() => faults.asked("slow-removed")).toBe(1);
    const told = await opened.map.evaluateHandle((element) => {
      const told: string[] = [];
      for (const type of ["stance-load", "stance-error"])
        element.addEventListener(type, () => told.push(type));
      element.remove();
      return told;
    });
    faults.release();
    await opened.page.waitForTimeout(200);
    expect(await told.jsonValue()).toEqual([]);
    expect(opened.errors).toEqual([]);
    await opened.close();
  });

  test("what reads it does not come: said once, and tried again", async (context) => {
    await needAskingAgain(context, site.browser);
    let lost = 0;
    const opened = await open((page) =>
      page.route("**/read-dataset*", (route) => (lost++ ? route.continue() : route.abort())),
    );
    const told = opened.map.evaluate(
      (map) =>
        new Promise<string>((resolve) =>
          map.addEventListener("stance-error", (event) =>
            resolve((event as CustomEvent<{ error: Error }>).detail.error.message),
          ),
        ),
    );
    await setSrc(opened, "good.json");
    await opened.notice.waitFor();
    // In the reader's words; the browser's tell of a module.
    expect(await opened.notice.innerText()).toBe(
      "This part of the map could not be loaded.\nCheck the connection.\n\nTry again",
    );
    expect(await told).toBe("what reads data sets could not be loaded");
    expect(await opened.title()).toBe(SHIPPED);
    await opened.notice.getByRole("button").click();
    await expect.poll(opened.title).toBe("good.json");
    await opened.close();
  });
});

describe("a part of the map does not come", () => {
  test("the panels: said at the first use, and Try again opens what was wanted", async (context) => {
    await needAskingAgain(context, site.browser);
    let isLost = true;
    const opened = await open((page) =>
      page.route("**/late-parts*", (route) => (isLost ? route.abort() : route.continue())),
    );
    const { map, notice } = opened;
    await map.locator('[data-country="CHN"]').click();
    await notice.waitFor();
    expect(await notice.innerText()).toContain("could not be loaded");
    expect(await notice.count()).toBe(1);
    isLost = false;
    await notice.getByRole("button").click();
    await map.locator("[part=evidence] blockquote").first().waitFor();
    expect(await notice.count()).toBe(0);
    await opened.close();
  });

  /** Opens the page of a map whose panels do not come before they are released. */
  async function openSlowly(options?: Parameters<typeof open>[1]) {
    let release = () => {};
    const wait = new Promise<void>((resolve) => (release = resolve));
    const opened = await open(
      (page) =>
        page.route("**/late-parts*", async (route) => {
          await wait;
          await route.continue();
        }),
      options,
    );
    return { ...opened, release };
  }

  test("the panels are slow: who has given up waiting for one keeps the keyboard when the page opens one", async () => {
    const opened = await openSlowly();
    const { page, map, release } = opened;
    await map.locator('[data-country="CHN"]').click();
    await expect.poll(() => map.getAttribute("country")).toBe("CHN");
    await page.keyboard.press("Escape");
    await expect.poll(() => map.getAttribute("country")).toBe(null);
    await map.getByRole("slider").focus();
    release();
    await map.evaluate((element) => element.setAttribute("country", "BRA"));
    await map.locator("[part=evidence] blockquote").first().waitFor();
    await page.keyboard.press("End");
    await expect.poll(() => map.getAttribute("year")).toBe("2025");
    await opened.close();
  });

  test.each<[string, (opened: Opened) => Promise<unknown>, string]>([
    [
      "evidence",
      async ({ map }) => {
        await map.locator('[data-country="CHN"]').click();
        // It could have been the first of a double click.
        await expect.poll(() => map.getAttribute("country")).toBe("CHN");
      },
      "stance-evidence",
    ],
    ["sources", ({ map }) => map.locator("footer button").first().click(), "stance-sources"],
    ["search", ({ map }) => map.locator(".find").focus(), "stance-search"],
  ])(
    "the panels are slow: %s opens, and leaves the keyboard to who writes elsewhere",
    async (_, ask, piece) => {
      const opened = await openSlowly();
      const { page, map, release } = opened;
      await page.evaluate(() => document.body.prepend(document.createElement("input")));
      await ask(opened);
      const field = page.locator("body > input");
      // As the Tab key gives it the keyboard: a click elsewhere would close what the click on a country has opened.
      await field.focus();
      await page.keyboard.type("ab");
      release();
      await map.locator(piece).waitFor();
      await page.waitForFunction(() => customElements.get("stance-print"));
      await page.keyboard.type("cd");
      expect(await field.inputValue()).toBe("abcd");
      await opened.close();
    },
  );

  test("the panels are slow: who passes the search on the way to the filter's button stays there", async () => {
    const opened = await openSlowly();
    const { page, map, release } = opened;
    await map.locator(".find").focus();
    await page.keyboard.press("Tab");
    release();
    await map.locator("stance-search").waitFor();
    await page.keyboard.press("Enter");
    await map.locator("stance-filters").waitFor();
    await opened.close();
  });

  test("the zoom: told to the console once, and asked for again when the reader comes near", async (context) => {
    await needAskingAgain(context, site.browser);
    let asked = 0;
    let isLost = true;
    const opened = await open((page) =>
      page.route("**/zooming*", (route) => {
        asked++;
        return isLost ? route.abort() : route.continue();
      }),
    );
    const { page, map, warnings } = opened;
    await expect.poll(() => asked).toBe(1);
    // Whether the page has heard yet that the one before did not come is not seen: the reader comes near until it has.
    const comeNear = async () => {
      await map.dispatchEvent("pointerleave");
      await map.locator(".map").dispatchEvent("pointerenter");
      return asked;
    };
    const told = () => warnings.filter((text) => text.includes("a part could not be loaded"));
    await page.mouse.move(0, 0);
    for (const time of [2, 3]) await expect.poll(comeNear).toBeGreaterThanOrEqual(time);
    await expect.poll(told).toHaveLength(1);
    await expectAlive(opened);
    expect(told()).toHaveLength(1);
    isLost = false;
    const zoomIn = map.getByRole("button", { name: "Zoom in" });
    await expect.poll(async () => (await comeNear(), zoomIn.isVisible())).toBe(true);
    await opened.close();
  });

  test("the zoom, where a region is to be framed: said once, and Try again frames it", async (context) => {
    await needAskingAgain(context, site.browser);
    let isLost = true;
    const opened = await open(
      (page) => page.route("**/zooming*", (route) => (isLost ? route.abort() : route.continue())),
      { path: "embed.html?region=africa" },
    );
    const { page, map, notice } = opened;
    await notice.waitFor();
    await map.locator(".map").dispatchEvent("pointerenter");
    await page.waitForTimeout(100);
    expect(await notice.count()).toBe(1);
    isLost = false;
    await notice.getByRole("button").click();
    await map.locator('.plane[transform*="scale"]').waitFor();
    expect(await notice.count()).toBe(0);
    await opened.close();
  });

  test("a language: the one before stays, told to the console once, and asked for again when the reader comes near", async (context) => {
    await needAskingAgain(context, site.browser);
    let isLost = true;
    const opened = await open((page) =>
      page.route("**/chunks/es-*", (route) => (isLost ? route.abort() : route.continue())),
    );
    const { map, warnings, title } = opened;
    await map.evaluate((element) => element.setAttribute("lang", "es"));
    await expect.poll(() => warnings.join()).toContain('lang="es" could not be loaded');
    expect(await title()).toBe(SHIPPED);
    await map.locator(".map").dispatchEvent("pointerenter");
    await opened.page.waitForTimeout(200);
    expect(warnings.filter((text) => text.includes('lang="es"'))).toHaveLength(1);
    await expectAlive(opened);
    isLost = false;
    await map.locator(".map").dispatchEvent("pointerenter");
    await map.getByRole("button", { name: "Mapa" }).waitFor();
    await opened.close();
  });

  test("what reads a file of one's own: the map stays, it is said, and the file can be chosen again", async (context) => {
    await needAskingAgain(context, site.browser);
    let lost = 0;
    const opened = await open(
      (page) => page.route("**/read-dataset*", (route) => (lost++ ? route.continue() : route.abort())),
      { path: "" },
    );
    const { page, title } = opened;
    const choose = () =>
      page.getByLabel("Choose a file").setInputFiles({
        name: "mine.json",
        mimeType: "application/json",
        buffer: Buffer.from(JSON.stringify({ ...contested, title: "Mine" })),
      });
    await choose();
    await page.getByText("mine.json cannot be read now").waitFor();
    expect(await title()).toBe(SHIPPED);
    expect(await opened.map.evaluate((element) => element.matches(":state(loading)"))).toBe(false);
    await choose();
    await expect.poll(title).toBe("Mine");
    expect(opened.errors).toEqual([]);
    await opened.close();
  });
});

describe("the browser lacks or refuses something", () => {
  test("the disk is full: one's own file is shown all the same, and that is said", async () => {
    const opened = await open(
      (page) =>
        page.addInitScript(() => {
          IDBObjectStore.prototype.put = () => {
            throw new DOMException("full", "QuotaExceededError");
          };
        }),
      { path: "" },
    );
    const file = Buffer.from(JSON.stringify({ ...contested, title: "Mine" }));
    await opened.page
      .getByLabel("Choose a file")
      .setInputFiles({ name: "mine.json", mimeType: "application/json", buffer: file });
    await expect.poll(opened.title).toBe("Mine");
    await opened.page.getByText("it is gone when you leave or reload the page").waitFor();
    expect(opened.errors).toEqual([]);
    await opened.close();
  });

  test("no box is ever reported: the map has the layout of a wide one", async () => {
    const opened = await open((page) =>
      page.addInitScript(() => {
        ResizeObserver.prototype.observe = () => undefined;
      }),
    );
    await expectAlive(opened);
    await opened.close();
  });

  test("the map has no width, or is not displayed, and comes back", async () => {
    const opened = await open();
    const { page, map } = opened;
    for (const style of ["width: 0; overflow: hidden", "display: none", "content-visibility: hidden"]) {
      await map.evaluate((element, style) => element.setAttribute("style", style), style);
      await map.evaluate((element) => element.setAttribute("year", "2025"));
      await page.waitForTimeout(100);
      await map.evaluate((element) => element.setAttribute("year", "2019"));
      await map.evaluate((element) => element.removeAttribute("style"));
      await map.locator("[part=map]").waitFor();
    }
    await expectAlive(opened);
    await opened.close();
  });

  test("a popover is refused: no tooltip, and all else goes on", async () => {
    const opened = await open((page) =>
      page.addInitScript(() => {
        HTMLElement.prototype.showPopover = () => {
          throw new DOMException("refused", "NotAllowedError");
        };
      }),
    );
    const { map, errors } = opened;
    await map.locator('[data-country="RUS"]').hover();
    await expect.poll(() => errors.length).toBeGreaterThan(0);
    expect(new Set(errors)).toEqual(new Set(["refused"]));
    errors.length = 0;
    await map.locator('[data-country="CHN"]').click();
    await map.locator("[part=evidence] blockquote").first().waitFor();
    await map.getByRole("slider").press("End");
    await expect.poll(() => map.getAttribute("year")).toBe("2025");
    await opened.close();
  });

  test("no font is what it was told to be: the map is set in another", async () => {
    const opened = await open((page) =>
      page.addInitScript(() => {
        addEventListener("DOMContentLoaded", () => {
          const face = new FontFace("Gone", "url(/gone.woff2)");
          document.fonts.add(face);
          document.querySelector<HTMLElement>("stance-map")?.style.setProperty("--stance-font", "Gone, Nowhere");
        });
      }),
    ); // prettier-ignore
    const box = await opened.map.locator("h2").boundingBox();
    expect(box?.height).toBeGreaterThan(10);
    await expectAlive(opened);
    await opened.close();
  });

  test.each(["1970-01-01", "1601-01-01", "9999-12-31"])("the clock says %s", async (day) => {
    const opened = await open((page) => page.clock.setFixedTime(new Date(`${day}T12:00:00Z`)));
    await expectAlive(opened);
    const { map } = opened;
    await map.getByRole("button", { name: "Download and cite", exact: true }).click();
    await expect.poll(() => map.locator("stance-share textarea").inputValue()).toContain(day.slice(0, 4));
    expect(opened.errors).toEqual([]);
    await opened.close();
  });
});

describe("the page does something", () => {
  test("it is hidden while the years play: they stop, and go on by the button alone", async () => {
    const opened = await open();
    const { page, map } = opened;
    await map.evaluate((element, data) => void Object.assign(element, { data }), contested);
    const play = map.locator(".play");
    await play.click();
    await expect.poll(() => play.getAttribute("aria-label")).toBe("Pause");
    await page.waitForTimeout(200);
    await page.evaluate(() => {
      Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await expect.poll(() => play.getAttribute("aria-label")).toBe("Play");
    const year = await map.getAttribute("year");
    await page.waitForTimeout(2_000);
    expect(await map.getAttribute("year")).toBe(year);
    expect(opened.errors).toEqual([]);
    await opened.close();
  });

  test("it changes its adopted style sheets: the map keeps its own", async () => {
    const opened = await open();
    await opened.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("* { color: red !important; display: block !important } svg { fill: red }");
      document.adoptedStyleSheets = [sheet];
      document.adoptedStyleSheets = [];
      document.adoptedStyleSheets = [sheet, new CSSStyleSheet()];
    });
    const fill = await opened.map
      .locator('[data-country="CHN"]')
      .evaluate((shape) => getComputedStyle(shape).fill);
    expect(fill).not.toBe("rgb(255, 0, 0)");
    await expectAlive(opened);
    await opened.close();
  });

  test("a second version of the map stands on it: the first one keeps its tags, and both scripts end well", async () => {
    const opened = await open();
    const { page, errors } = opened;
    await page.route("**/other/**", async (route) => {
      const response = await route.fetch({ url: route.request().url().replace("/other/", "/") });
      await route.fulfill({ response });
    });
    await page.evaluate(`import("${site.address}other/stance-map.js")`);
    await page.evaluate(() => document.body.append(document.createElement("stance-map")));
    await expect.poll(() => page.locator("stance-map >> [part=map]").count()).toBe(2);
    await page.evaluate(() => document.querySelectorAll("stance-map")[1]?.remove());
    expect(errors).toEqual([]);
    await expectAlive(opened);
    await opened.close();
  });

  test("it is frozen, as in the back-forward cache, and comes back: what was on its way arrives, all else is as it was", async () => {
    const opened = await open();
    const { page, map } = opened;
    await map.locator('[data-country="CHN"]').click();
    await map.locator("[part=evidence] blockquote").first().waitFor();
    await setSrc(opened, "slow-frozen");
    await expect.poll(() => faults.asked("slow-frozen")).toBe(1);
    // Playwright cannot follow a page into the cache itself: it is frozen and resumed just so.
    const session = await page.context().newCDPSession(page);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
    await session.send("Page.setWebLifecycleState", { state: "frozen" });
    faults.release();
    await session.send("Page.setWebLifecycleState", { state: "active" });
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
    await expect.poll(opened.title).toBe("slow-frozen");
    await map.locator("[part=evidence]").waitFor();
    expect(await map.getAttribute("country")).toBe("CHN");
    expect(opened.errors).toEqual([]);
    await opened.close();
  });
});
