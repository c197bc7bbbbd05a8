import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Frame, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveSite, type ServedSite } from "../../scripts/hosting/serve-site.ts";
import { openBuiltSite, type BuiltSite } from "./built-site.ts";
import { codeBlocks, serveHost, type Host } from "./host-page.ts";

let site: BuiltSite;
let maps: ServedSite;
let host: Host;
beforeAll(async () => {
  site = await openBuiltSite();
  maps = await serveSite(site.folder);
  host = await serveHost(site.browser);
}, 60_000);
afterAll(async () => {
  await Promise.all([maps.close(), host.close()]);
  await site.close();
});

const script = () => `<script type="module" src="${maps.address}stance-map-frame.js"></script>`;
const frame = (query: string, attributes = 'sandbox="allow-scripts"') =>
  `<iframe src="${maps.address}embed.html?${query}" ${attributes} style="width: 100%; border: 0"></iframe>`;

/** Opens a page with some markup, and gives it with the first frame in it once that has its map. */
async function open(markup: string, options = {}) {
  const opened = await host.open(markup, options);
  await opened.page.waitForSelector("iframe", { state: "attached" });
  await expect.poll(() => embedOf(opened.page)).toBeDefined();
  const embed = embedOf(opened.page);
  if (!embed) throw new Error("There is no map.");
  await embed.locator("stance-map .sentence").first().waitFor();
  return { ...opened, embed };
}

const embedOf = (page: Page) => page.frames().find((each) => each.url().includes("/embed.html"));

/** How much of the page in a frame can be seen, and how high it is. */
const heights = (embed: Frame) =>
  embed.evaluate(() => [innerHeight, Math.ceil(document.documentElement.getBoundingClientRect().height)]);

/** Waits until the frame is as high as its page, for some frames in a row; gives that height. */
async function settledHeight(embed: Frame): Promise<number> {
  let height = 0;
  await expect
    .poll(
      async () => {
        const before = height;
        const [seen = 0, whole = 0] = await heights(embed);
        height = whole;
        return seen === whole && before === whole;
      },
      { timeout: 15_000, interval: 250 },
    )
    .toBe(true);
  return height;
}

/** Collects on the page what a frame dispatches there from now on. */
async function collect(page: Page): Promise<() => Promise<unknown[]>> {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    for (const type of ["stance-load", "stance-year", "stance-country"])
      addEventListener(type, (event) => {
        const { country, year } = (event as CustomEvent<Record<string, unknown>>).detail;
        heard.push([type, (event.target as Element).localName, country ?? year ?? null]);
      });
  });
  return () => page.evaluate(() => (window as Window & { heard?: unknown[] }).heard ?? []);
}

test("the frame script is at most 1 kB", async () => {
  expect((await readFile(join(site.folder, "stance-map-frame.js"))).length).toBeLessThan(1000);
});

test("a frame whose module does not come says so, late, and leads on", async () => {
  const page = await site.browser.newPage();
  await page.route("**/stance-map.js", (route) => route.abort());
  await page.goto(`${maps.address}embed.html`);
  const line = page.getByText("The map did not load.");
  await expect.poll(() => line.count()).toBe(1);
  expect(await line.isVisible()).toBe(false);
  await line.evaluate((each) => each.getAnimations().forEach((animation) => animation.finish()));
  expect(await line.isVisible()).toBe(true);
  await page.unroute("**/stance-map.js");
  await page.reload();
  await page.locator("stance-map .sentence").first().waitFor();
  expect(await line.evaluate((each) => getComputedStyle(each).display)).toBe("none");
  await page.close();
});

test("the page of the frame has no script and no style of its own", async () => {
  const page = await readFile(join(site.folder, "embed.html"), "utf8");
  expect(page).not.toMatch(/<style|style=|<script(?![^>]*src=)|\son\w+=/);
});

test.each([
  ["in a sandbox, whose origin is none", 'sandbox="allow-scripts"'],
  ["of another origin", ""],
])("a frame %s is as high as its page, whatever opens in it", async (_, attributes) => {
  const { page, embed, complaints } = await open(frame("year=2019", attributes) + script(), {
    viewport: { width: 900, height: 700 },
  });
  const first = await settledHeight(embed);
  expect(first).toBeGreaterThan(500);
  await embed.getByRole("button", { name: "Download and cite" }).click();
  await embed.locator("stance-share").waitFor();
  const opened = await settledHeight(embed);
  expect(opened).toBeGreaterThan(first + 200);
  await embed.getByRole("button", { name: "Download and cite" }).click();
  await expect.poll(async () => (await heights(embed))[0]).toBe(first);
  // A table is as high as a share of the window: the frame's would grow with it without end.
  await embed.getByRole("button", { name: "Table" }).click();
  await embed.locator("[part=table]").waitFor();
  expect(await settledHeight(embed)).toBeLessThan(1200);
  await page.setViewportSize({ width: 500, height: 700 });
  await settledHeight(embed);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(500);
  expect(complaints).toEqual([]);
  await page.close();
});

test("a frame with a border in a page that counts it in shows all of its page", async () => {
  const { page, embed } = await open(
    `<style>* { box-sizing: border-box } iframe { border: 10px solid !important }</style>${frame("")}${script()}`,
  );
  await settledHeight(embed);
  await page.close();
});

/** The heights that a page is told, and how much it jumps. */
interface Jumps {
  readonly told: readonly number[];
  readonly shift: number;
}

const jumpsOf = (page: Page) => page.evaluate(() => (window as Window & { jumps?: Jumps }).jumps);

test.each([
  ["all at once", 0, 1100],
  ["slowly", 150, 1100],
  ["slowly, on a phone", 150, 375],
])(
  "a frame keeps its author's height until the map stands, which comes %s; then it has one",
  async (_, latency, width) => {
    const page = await site.browser.newPage({ viewport: { width, height: 900 } });
    if (latency)
      await page.route("**/*", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, latency));
        await route.continue();
      });
    host.put(
      "jumps.html",
      `<script>
      const jumps = (window.jumps = { told: [], shift: 0 });
      addEventListener("message", ({ data }) => data.type === "stance-map-height" && jumps.told.push(data.height));
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (jumps.shift += value)))
        .observe({ type: "layout-shift", buffered: true });
    </script>
    <p>Before</p>
    <iframe src="${maps.address}embed.html" style="width: 100%; height: 760px; border: 0"></iframe>
    <p style="height: 1000px">After</p>${script()}`,
    );
    await page.goto(`${host.address}jumps.html`);
    await expect.poll(() => embedOf(page)).toBeDefined();
    const embed = embedOf(page) as Frame;
    await embed.locator("stance-map .sentence").first().waitFor();
    const first = await settledHeight(embed);
    // What comes when the page is idle moves nothing.
    await embed.waitForFunction(() => customElements.get("stance-print"));
    await page.waitForTimeout(300);
    const { told = [], shift = 1 } = (await jumpsOf(page)) ?? {};
    expect(told).toEqual([first]);
    expect(first).toBeGreaterThan(width === 375 ? 500 : 700);
    expect(shift).toBeLessThan(0.1);

    // It goes on to hear of what changes.
    await embed.getByRole("button", { name: "Download and cite" }).click();
    await embed.locator("stance-share").waitFor();
    expect(await settledHeight(embed)).toBeGreaterThan(first + 200);
    await embed.getByRole("button", { name: "Download and cite" }).click();
    await expect.poll(async () => (await heights(embed))[0]).toBe(first);
    await page.setViewportSize({ width: width - 55, height: 900 });
    await expect.poll(async () => (await heights(embed))[0]).not.toBe(first);
    await settledHeight(embed);
    await page.close();
  },
);

test("a frame whose data cannot be had is as high as what says so", async () => {
  const { page } = await host.open(frame("src=gone.json") + script());
  await expect.poll(() => embedOf(page)).toBeDefined();
  const embed = embedOf(page) as Frame;
  await embed.locator("stance-map .notice").waitFor();
  expect(await settledHeight(embed)).toBeGreaterThan(100);
  await page.close();
});

/** Of the page in a frame at 0, 0: the colour of the pixel between its edge and the map, as rgb. */
async function ground(page: Page): Promise<readonly number[]> {
  const png = await page.screenshot({ clip: { x: 4, y: 4, width: 1, height: 1 } });
  return page.evaluate(async (base64) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const context = new OffscreenCanvas(1, 1).getContext("2d");
    context?.drawImage(picture, 0, 0);
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
  }, png.toString("base64"));
}

const white = [255, 255, 255];
const grey = [51, 51, 51];
const pale = [252, 251, 248];
const night = [14, 17, 22];

test.each([
  ["light", "", white],
  ["light", "theme=light", pale],
  ["light", "theme=dark", night],
  ["dark", "", grey],
  ["dark", "theme=light", pale],
  ["dark", "theme=dark", night],
] as const)("in a %s page, a frame with “%s” has the ground %j", async (colorScheme, query, color) => {
  const { page, embed } = await open(
    `<style>:root { color-scheme: ${colorScheme}; background: light-dark(#fff, #333) }</style>${frame(query)}`,
    { colorScheme },
  );
  expect(await ground(page)).toEqual(color);
  // The scroll bars are of the same kind.
  const scheme = await embed.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(scheme).toBe(query.split("=")[1] ?? "light dark");
  await page.close();
});

test.each([
  ["", "en", "ltr", "Who stood with whom on Venezuela"],
  ["lang=fr", "fr", "ltr", "qui a soutenu qui"],
  ["lang=zh-Hant", "zh", "ltr", "委内瑞拉"],
  ["lang=ar", "ar", "rtl", "فنزويلا"],
  // The words are English where it has no others.
  ["lang=de", "en", "ltr", "Who stood with whom on Venezuela"],
])(
  "the page of a frame with “%s” says its language, %s, its direction and its title",
  async (query, ...is) => {
    const { page, embed } = await open(frame(query));
    const said = () => embed.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
    const [lang, dir, title] = is;
    await expect.poll(said).toEqual([lang, dir]);
    expect(await embed.title()).toContain(title);
    await page.close();
  },
);

test("without scripts the page of a frame leads to the one that does without", async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${maps.address}embed.html`);
  const opens = page.context().waitForEvent("page");
  await page.getByRole("link", { name: "The page of the map" }).click();
  await (await opens).getByText("In 2019, these articles cite 65 countries").waitFor();
  await page.close();
});

test("a script that comes after the map hears its height as well", async () => {
  const { page, embed } = await open(frame(""));
  await page.addScriptTag({ type: "module", url: `${maps.address}stance-map-frame.js` });
  expect(await settledHeight(embed)).toBeGreaterThan(500);
  await page.close();
});

test("the parent hears what the reader does, and sets year and country; that is not told back", async () => {
  const { page, embed, complaints } = await open(frame("") + script(), {
    viewport: { width: 900, height: 900 },
  });
  await settledHeight(embed);
  const heard = await collect(page);
  await embed.getByRole("slider").press("End");
  await expect.poll(heard).toEqual([["stance-year", "iframe", 2025]]);
  await embed.locator('[data-country="BRA"]').click();
  await embed.locator("[part=evidence]").waitFor();
  await page.evaluate(() => {
    const message = { type: "stance-map-set", year: 2019, country: "RUS" };
    document.querySelector("iframe")?.contentWindow?.postMessage(message, "*");
  });
  await embed.locator("[part=evidence] h3", { hasText: "Russia" }).waitFor();
  expect(await embed.locator("stance-map").getAttribute("year")).toBe("2019");
  await page.evaluate(() => {
    document
      .querySelector("iframe")
      ?.contentWindow?.postMessage({ type: "stance-map-set", country: null }, "*");
  });
  await embed.locator("[part=evidence]").waitFor({ state: "detached" });
  expect(await embed.locator("stance-map").getAttribute("year")).toBe("2019");
  expect(await heard()).toEqual([
    ["stance-year", "iframe", 2025],
    ["stance-country", "iframe", "BRA"],
  ]);
  expect(complaints).toEqual([]);
  await page.close();
});

test("neither side listens to anybody else", async () => {
  const says = (message: string) =>
    `<iframe class="other" srcdoc="<script>setInterval(() => { parent.postMessage(${message}, '*'); parent.frames[0].postMessage({ type: 'stance-map-set', year: 2025 }, '*') }, 50)</script>"></iframe>`;
  const { page, embed, complaints } = await open(
    frame("year=2019") + says("{ type: 'stance-map-height', height: 5000 }") + script(),
  );
  const height = await settledHeight(embed);
  await page.waitForTimeout(300);
  expect(await embed.locator("stance-map").getAttribute("year")).toBe("2019");
  expect(
    await page.locator("iframe").evaluateAll((all) => all.map(({ clientHeight }) => clientHeight)),
  ).toEqual([height, 150]);
  // The frame is led to another page, which speaks the language of the map.
  const elsewhere = `${host.address}elsewhere.html`;
  host.put(
    "elsewhere.html",
    "<script>parent.postMessage({ type: 'stance-map-height', height: 5000 }, '*')</script>",
  );
  await page
    .locator("iframe")
    .first()
    .evaluate((element, url) => {
      const frame = element as HTMLIFrameElement;
      frame.removeAttribute("sandbox");
      frame.contentWindow?.location.replace(url);
    }, elsewhere);
  await expect.poll(() => page.frames().some((each) => each.url() === elsewhere)).toBe(true);
  await page.waitForTimeout(300);
  expect(
    await page
      .locator("iframe")
      .first()
      .evaluate(({ clientHeight }) => clientHeight),
  ).toBe(height);
  expect(complaints).toEqual([]);
  await page.close();
});

test.each([200, 320, 1400])("at a wrong height of %i px nothing is cut off for good", async (height) => {
  const { page, embed, complaints } = await open(
    `<iframe src="${maps.address}embed.html?view=table" sandbox="allow-scripts" style="width: 360px; height: ${height}px; border: 0"></iframe>`,
    { viewport: { width: 400, height: 900 } },
  );
  await embed.locator("[part=table]").waitFor();
  const last = embed.getByRole("button", { name: "Download and cite" });
  await page.mouse.move(180, Math.min(height, 900) - 20);
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, 400);
        return last.evaluate((button) => button.getBoundingClientRect().bottom <= innerHeight);
      },
      { timeout: 15_000 },
    )
    .toBe(true);
  expect(await heights(embed).then(([seen]) => seen)).toBe(height);
  expect(complaints).toEqual([]);
  await page.close();
});

test("on a phone, in a frame as high as its page, the evidence is seen below the map, which it covers nothing of", async () => {
  const { page, embed } = await open(
    `<meta name="viewport" content="width=device-width"><p style="height: 500px">Before</p>${frame("hide=title")}<p style="height: 900px">After</p>${script()}`,
    { viewport: { width: 375, height: 600 }, hasTouch: true, isMobile: true },
  );
  await settledHeight(embed);
  await embed.locator('[data-country="BRA"]').tap();
  const heading = embed.locator("[part=evidence] h3");
  await heading.waitFor();
  const isSeen = () =>
    heading.evaluate(
      (element) =>
        new Promise<boolean>((resolve) =>
          new IntersectionObserver(([entry]) => resolve(entry?.isIntersecting ?? false)).observe(element),
        ),
    );
  await expect.poll(isSeen).toBe(true);
  const [map, panel] = [embed.locator("stance-world"), embed.locator("[part=evidence]")];
  const [mapBox, panelBox] = [await map.boundingBox(), await panel.boundingBox()];
  expect((panelBox?.y ?? 0) - (mapBox?.y ?? 0)).toBeGreaterThanOrEqual(mapBox?.height ?? Infinity);
  await page.close();
});

test("a frame of pym.js is told its height in the words of pym.js", async () => {
  const { page, embed } = await open(
    `<script>addEventListener("message", ({ data }) => {
      const [, height] = /^pymxPYMxmap-1xPYMxheightxPYMx(\\S+)$/.exec(data) ?? [];
      if (height) document.querySelector("iframe").style.height = parseInt(height) + "px";
    })</script>${frame("childId=map-1")}`,
  );
  expect(await settledHeight(embed)).toBeGreaterThan(500);
  await page.close();
});

test("the snippets of the documentation do what it says", async () => {
  const text = await readFile(new URL("../../docs/embedding-iframe.md", import.meta.url), "utf8");
  const [markup = "", ...others] = codeBlocks(text, "html");
  const [code = ""] = codeBlocks(text, "js");
  expect([markup, others, code]).toEqual([
    expect.stringContaining("<iframe"),
    [],
    expect.stringContaining("post"),
  ]);
  const { page, embed, complaints } = await open(markup.replaceAll("https://maps.example/", maps.address), {
    viewport: { width: 900, height: 900 },
  });
  await embed.locator("[part=evidence] h3", { hasText: "China" }).waitFor();
  await settledHeight(embed);
  await page.addScriptTag({ content: code });
  await embed.locator("[part=evidence]").waitFor({ state: "detached" });
  expect(await embed.locator("stance-map").getAttribute("year")).toBe("2019");
  await embed.getByRole("slider").press("End");
  await expect.poll(() => complaints).toEqual(["2025 2019"]);
  await embed.locator('[data-country="BRA"]').click();
  await expect.poll(() => complaints).toEqual(["2025 2019", "BRA"]);
  // What the sandbox lets through: an article in a window of its own, which is no part of the sandbox, and a file.
  await page.context().route(
    (url) => url.hostname !== "localhost",
    (route) => route.fulfill({ body: "An article", contentType: "text/html" }),
  );
  const opens = page.context().waitForEvent("page");
  await embed.locator("[part=evidence] a[target=_blank]").first().click();
  const article = await opens;
  await article.getByText("An article").waitFor();
  expect(await article.evaluate(() => self.origin)).toMatch(/^https:/);
  await article.close();
  await embed.getByRole("button", { name: "Download and cite" }).click();
  const saved = page.waitForEvent("download");
  await embed.locator('[data-format="csv"]').click();
  expect((await saved).suggestedFilename()).toMatch(/^stance-map-.*\.csv$/);
  await page.close();
});
