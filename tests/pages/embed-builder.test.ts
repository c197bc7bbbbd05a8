import axe from "axe-core";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { serveSite, type ServedSite } from "../../scripts/hosting/serve-site.ts";
import { contested } from "../cases/contested.ts";
import { needAskingAgain } from "./asking-again.ts";
import { openBuiltSite, type BuiltSite } from "./built-site.ts";
import { openPage, serveHost, type Host } from "./host-page.ts";

// Two pages a test, each with a map or two.
vi.setConfig({ testTimeout: 60_000 });

let site: BuiltSite;
let maps: ServedSite;
let deaf: ServedSite;
let host: Host;
let version: string;
beforeAll(async () => {
  site = await openBuiltSite();
  maps = await serveSite(site.folder);
  deaf = await serveSite(site.folder, { headers: { "Permissions-Policy": "clipboard-write=()" } });
  host = await serveHost(site.browser);
  const list = await readFile(join(site.folder, "integrity.json"), "utf8");
  ({ version } = JSON.parse(list) as { readonly version: string });
}, 90_000);
afterAll(async () => {
  await Promise.all([maps.close(), deaf.close(), host.close()]);
  await site.close();
});

let page: Page;
let complaints: string[];
afterEach(async () => {
  expect(complaints).toEqual([]);
  await page.close();
});

const builder = () => page.locator("stance-embed-builder");
const field = (label: string | RegExp) =>
  builder()
    .locator(".choices, .code")
    .getByLabel(label, { exact: typeof label === "string" });
/** The live map, and the code that is handed out. */
const live = () => builder().locator("stance-map");
const code = () => builder().locator("stance-snippet textarea").first().inputValue();

const group = (title: string) => builder().locator("details", { hasText: title });
/** Opens what is folded. */
async function unfold(): Promise<void> {
  for (const title of ["How it looks", "What counts"]) await group(title).locator("summary").click();
}

/** How much of an element is in the window, in px of its height. */
const inWindow = (element: Locator) =>
  element.evaluate((it) => {
    const { top, bottom } = it.getBoundingClientRect();
    return Math.min(bottom, innerHeight) - Math.max(top, 0);
  });

/** Opens the page and its builder. */
async function open(query = "", options = {}, address = maps.address): Promise<void> {
  ({ page, complaints } = await openPage(site.browser, address + query, {
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    ...options,
  }));
  await page.getByText("Put this map on your page").click();
  await builder().locator("stance-snippet").first().waitFor();
}

beforeEach(() => {
  complaints = [];
});

const forms = ["Script tag", "Iframe"] as const;
const versions = ["Follows updates", /never changes/] as const;

test.each(forms.flatMap((form) => versions.map((kept) => [form, kept] as const)))(
  "what it hands out shows what was chosen, on a page of another origin: %s, %s",
  async (form, kept) => {
    await open();
    await unfold();
    await field("Year").selectOption("2025");
    await field("Country whose quotations are open").selectOption({ label: "China" });
    await field("Region").selectOption("Asia");
    await field("Language").selectOption("français");
    await field("Colours").selectOption("Dark");
    await field("Legend").uncheck();
    await field(/own statement/).check();
    await field(form).check();
    await field(kept).check();
    await live().getByRole("heading", { name: "Chine" }).waitFor();
    const markup = await code();
    const isPinned = kept !== "Follows updates";
    expect(markup.includes("integrity=")).toBe(isPinned);

    const article = await host.open(markup, { viewport: { width: 1100, height: 900 } });
    const fetched: string[] = [];
    article.page.on("request", (request) => fetched.push(request.url()));
    const there: Page | FrameLocator = form === "Iframe" ? article.page.frameLocator("iframe") : article.page;
    await looksAsChosen(there.locator("stance-map"));
    // What is fetched when it is wanted is of that version, too.
    await there.getByRole("button", { name: "Télécharger" }).click();
    await article.page.waitForLoadState("networkidle");
    const own = fetched.filter((url) => url.startsWith(maps.address));
    expect(own.every((url) => url.startsWith(`${maps.address}${version}/`) === isPinned)).toBe(true);
    if (form === "Iframe")
      await expect
        .poll(() => article.page.locator("iframe").evaluate(({ clientHeight }) => clientHeight))
        .not.toBe(760);
    expect(article.complaints).toEqual([]);
    await article.page.close();
  },
);

async function looksAsChosen(map: Locator): Promise<void> {
  await map.getByRole("heading", { name: "Chine" }).waitFor();
  const attributes = await map.evaluate((element) =>
    ["year", "country", "region", "basis", "theme", "hide"].map((name) => element.getAttribute(name)),
  );
  expect(attributes).toEqual(["2025", "CHN", "asia", "statement", "dark", "legend"]);
  expect(await map.locator("[part=legend]").count()).toBe(0);
  expect(await map.locator('[data-country="CHN"]').getAttribute("data-basis")).toBe("named");
  expect(await map.locator("[part=evidence] blockquote").count()).toBeGreaterThan(0);
}

test("a script that is not the one that was chosen is not run, and the link in the tag leads to the same view", async () => {
  await open();
  await field("Data set").selectOption({ label: "Who backed Russia’s demands over Ukraine" });
  await live().locator('[data-country="UKR"][data-stance=subject]').waitFor();
  await field("View").selectOption("Tiles");
  await field(/never changes/).check();
  const right = await code();
  // Not by "_" or "-": browsers read these as "/" and "+".
  const wrong = right.replace(
    /(stance-map\.js" integrity="sha384-)(.)/,
    (_, before: string, first: string) => before + (first === "A" ? "B" : "A"),
  );
  expect(wrong).not.toBe(right);

  const article = await host.open(right);
  await article.page.locator("stance-map [part=tiles]").waitFor();
  expect(await article.page.locator("stance-map h2").first().innerText()).toContain("Ukraine");
  expect(article.complaints).toEqual([]);
  await article.page.close();

  const { page: safe, complaints: said } = await host.open(wrong);
  await expect.poll(() => said.some((text) => /integrity/i.test(text))).toBe(true);
  const link = safe.getByRole("link", { name: "World map: Who backed Russia’s demands over Ukraine, 2022" });
  await link.click();
  await safe.locator('stance-map [part="tiles"]').waitFor();
  expect(await safe.locator("stance-map h2").first().innerText()).toContain("Ukraine");
  expect(new URL(safe.url()).pathname).toBe(`/${version}/`);
  await safe.close();
});

test("it is fetched when it is wanted, and the keyboard alone does", async () => {
  ({ page, complaints } = await openPage(site.browser, `${maps.address}?year=2025`));
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.waitForFunction(() => customElements.get("stance-print"));
  expect(fetched.filter((url) => url.includes("embed-builder"))).toEqual([]);
  await page.locator("summary", { hasText: "Put this map" }).focus();
  await page.keyboard.press("Enter");
  await builder().locator("stance-snippet").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowUp");
  await expect.poll(code).not.toContain("2025");
  await field("Script tag").focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(code).toContain("<iframe");
});

test("the link further up opens it", async () => {
  ({ page, complaints } = await openPage(site.browser, maps.address));
  await page.getByRole("link", { name: "Choose what it shows" }).click();
  await builder().locator("stance-snippet").waitFor();
});

test("it begins with what the page's map shows, and what is done on its own map is chosen, too", async () => {
  await open("?year=2025&country=RUS&view=tiles");
  expect(await code()).toContain('<stance-map year="2025" country="RUS" view="tiles">');
  await live().getByRole("button", { name: "Map", exact: true }).click();
  await expect.poll(() => field("View").inputValue()).toBe("");
  await live().getByRole("slider").press("Home");
  await live().locator('[data-country="CHN"]').click();
  await expect.poll(code).toContain('<stance-map country="CHN">');
  expect(await field("Year").inputValue()).toBe("");
  // To go on choosing is no click that closes the evidence.
  await field("npm").check();
  await live().getByRole("button", { name: "Filter", exact: true }).click();
  await live()
    .getByLabel(/Newsweek/)
    .check();
  await expect.poll(() => field(/Newsweek/).isChecked()).toBe(true);
  expect(await field("Country whose quotations are open").inputValue()).toBe("CHN");
  // The page's own map is left as it is.
  expect(await page.locator("main > stance-map").getAttribute("year")).toBe("2025");
  const at = (index: number) => builder().locator("stance-snippet textarea").nth(index).inputValue();
  expect(await at(0)).toBe(`npm install "stance-map@^${version}"`);
  expect(await at(2)).toMatch(/^<stance-map country="CHN" source="[\w-]+">\n/);
});

test("in a narrow preview a country that is chosen stays open; closed there, it is out of the code", async () => {
  await open("", { viewport: { width: 1100, height: 900 } });
  await field("Country whose quotations are open").selectOption("AUS");
  const evidence = live().locator("[part=evidence]");
  await evidence.waitFor();
  await field("npm").check();
  await field("Script tag").check();
  expect(await evidence.isVisible()).toBe(true);
  expect(await code()).toContain('country="AUS"');
  await live().getByRole("button", { name: "Close" }).click();
  await expect.poll(code).not.toContain("country");
});

test("changes are let go with the second year", async () => {
  await open("?view=changes");
  expect(await field("View").inputValue()).toBe("changes");
  await field("Data set").selectOption({ label: "Who backed Russia’s demands over Ukraine" });
  await live().locator('[data-country="UKR"][data-stance=subject]').waitFor();
  expect(await code()).not.toContain("changes");
  expect(await field("View").inputValue()).toBe("");
  const changes = field("View").locator("option[value=changes]");
  expect(await changes.isDisabled()).toBe(true);
  expect((await changes.innerText()).trim()).toBe("Changes (needs two years)");
});

test("what is folded says how much is chosen, opens once something is, and closes by hand only", async () => {
  await open("?source=newsweek-2019");
  const isOpen = (title: string) => group(title).evaluate((details) => (details as HTMLDetailsElement).open);
  const told = (title: string) => group(title).locator("summary").innerText();
  expect([await isOpen("What counts"), await told("What counts")]).toEqual([true, "What counts 1 chosen"]);
  expect([await isOpen("How it looks"), await told("How it looks")]).toEqual([
    false,
    "How it looks nothing changed",
  ]);
  await field(/own statement/).check();
  expect(await told("What counts")).toBe("What counts 2 chosen");
  await field(/own statement/).uncheck();
  await field(/Newsweek/).uncheck();
  expect([await isOpen("What counts"), await told("What counts")]).toEqual([true, "What counts all"]);
  await group("How it looks").locator("summary").click();
  await field("Legend").uncheck();
  await field("Colours").selectOption("Dark");
  await group("How it looks").locator("summary").click();
  expect([await isOpen("How it looks"), await told("How it looks")]).toEqual([
    false,
    "How it looks 2 changed",
  ]);
});

test.each([
  ["Script tag", 1366, 860],
  ["npm", 1366, 860],
  ["Script tag", 1100, 800],
])("map and code stay in sight beside what counts: %s, %i px", async (form, width, height) => {
  await open("", { viewport: { width, height } });
  await unfold();
  await field(form).check();
  await field(/never changes/).check();
  for (const label of [/Newsweek/, /own statement/, /public record/]) {
    await field(label).evaluate((box) => box.scrollIntoView({ block: "end" }));
    expect(await inWindow(live().locator("stance-world"))).toBeGreaterThan(150);
  }
  expect(await inWindow(builder().locator("stance-snippet").last())).toBeGreaterThan(100);
});

test("however long the preview is, the code is near, and what is chosen stays beside it", async () => {
  await open("?country=CHN", { viewport: { width: 1100, height: 800 } });
  const outcome = builder().locator(".outcome");
  const height = () => outcome.evaluate((element) => element.clientHeight);
  const evidence = live().locator("[part=evidence]");
  await evidence.waitFor();
  expect(await height()).toBeLessThan(1400);
  // Nothing is cut off: it scrolls.
  const last = evidence.locator("button, a").last();
  await last.scrollIntoViewIfNeeded();
  await last.click({ trial: true });
  await field("View").selectOption("Changes");
  await live().locator("[part=changes]").waitFor();
  expect(await height()).toBeLessThan(1400);
  await builder()
    .locator("stance-snippet")
    .evaluate((snippet) => snippet.scrollIntoView({ block: "end" }));
  expect(await inWindow(field("Data set"))).toBeGreaterThan(20);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1100);
});

test("on a phone preview and code are a tap away, and what the keyboard comes to is not covered", async () => {
  await open("", { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const jumps = builder().getByRole("navigation", { name: "Parts of this form" });
  const top = (part: string) =>
    builder()
      .locator(`.${part}`)
      .evaluate((section) => Math.round(section.getBoundingClientRect().top));
  for (const [name, part] of [
    ["Code", "code"],
    ["Live", "preview"],
    ["Choose", "choices"],
  ] as const) {
    await jumps.getByRole("button", { name }).tap();
    expect(await top(part)).toBeLessThan(260);
    expect(await top(part)).toBeGreaterThanOrEqual(0);
    expect(await builder().locator(`.${part}:focus`).count()).toBe(1);
  }
  // Right below the buttons' upper edge, where it is in the window and yet not seen.
  const counts = group("What counts").locator("summary");
  const bar = await jumps.evaluate((nav) => nav.getBoundingClientRect().top);
  await group("How it looks").locator("summary").focus();
  await counts.evaluate((summary, to) => scrollBy(0, summary.getBoundingClientRect().top - to), bar + 4);
  await page.keyboard.press("Tab");
  expect(await counts.evaluate((summary) => summary.matches(":focus"))).toBe(true);
  expect(await counts.evaluate((summary) => summary.getBoundingClientRect().bottom)).toBeLessThanOrEqual(bar);
});

test("the changes have a field for the other year, where there are more than two", async () => {
  await open();
  await field("View").selectOption("changes");
  await expect.poll(code).toContain('<stance-map view="changes">');
  expect(await builder().getByLabel("Compared with").count()).toBe(0);
  await page.getByLabel("Choose a file").setInputFiles({
    name: "three.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(contested)),
  });
  await expect.poll(code).toContain("three.json");
  await field("View").selectOption("changes");
  await field("Compared with").selectOption("2003");
  await expect.poll(code).toContain('year="2010" view="changes" compare="2003"');
  await expect
    .poll(() => live().locator("[part=changes] .sentence").innerText())
    .toContain("From 2003 to 2010");
});

test("another data set on the page is another one here; a file of one's own needs an address", async () => {
  await open();
  await field("Year").selectOption("2025");
  await page.getByRole("link", { name: "Who backed Russia’s demands over Ukraine" }).click();
  await expect.poll(code).toContain(`<stance-map src="${maps.address}data/ukraine-2022.json">`);

  const hostile = `</textarea></stance-map><img src=x onerror="console.log('run')">`;
  await page.getByLabel("Choose a file").setInputFiles({
    name: `a"b & c#.json`,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ ...contested, title: hostile })),
  });
  await expect.poll(code).toContain('<stance-map src="a%22b%20%26%20c%23.json">');
  expect(await field("Address of your file").inputValue()).toBe("a%22b%20%26%20c%23.json");
  await field("Iframe").check();
  await builder().locator(".code .problem", { hasText: "whole address" }).waitFor();
  expect(await builder().locator("stance-snippet").count()).toBe(0);

  host.put("mine.json", JSON.stringify(contested));
  await field("Address of your file").fill(`${host.address}mine.json`);
  await field("Script tag").check();
  const article = await host.open((await code()).replace(/<script.*<\/script>/, ""));
  expect(await article.page.getByRole("link").innerText()).toBe(`World map: ${hostile}, 2001`);
  expect(await article.page.locator("img").count()).toBe(0);
  expect(article.complaints).toEqual([]);
  await article.page.close();
});

test("the code is copied, and that is said", async () => {
  await open("", { permissions: ["clipboard-read", "clipboard-write"] });
  await field(/never changes/).check();
  await builder().getByRole("button", { name: "Copy In your page" }).click();
  await builder().getByText("Copied", { exact: true }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code());
  await field("Follows updates").check();
  await builder().getByText("Copied", { exact: true }).waitFor({ state: "detached" });
});

test("where the browser does not let it, the code is selected", async () => {
  await open("", {}, deaf.address);
  await builder().getByRole("button", { name: "Copy In your page" }).click();
  await builder().getByText("It is selected").waitFor();
  const selected = await builder()
    .locator("stance-snippet textarea")
    .evaluate((box) => {
      const { value, selectionStart, selectionEnd } = box as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
  expect(selected).toBe(await code());
  complaints = complaints.filter((text) => !/clipboard/i.test(text));
});

test("where the list of files cannot be had it says so, and tries again", async () => {
  ({ page, complaints } = await openPage(site.browser, maps.address));
  await page.route("**/integrity.json", (route) => route.abort());
  await page.getByText("Put this map on your page").click();
  const retry = builder().getByRole("button", { name: "Try again" });
  await retry.waitFor();
  await page.unroute("**/integrity.json");
  await retry.click();
  await builder().locator("stance-snippet").waitFor();
  complaints = complaints.filter((text) => !/integrity\.json|ERR_FAILED|could not be loaded/.test(text));
});

test("where other positions cannot be had it says so, keeps what it shows, and tries again", async () => {
  ({ page, complaints } = await openPage(site.browser, maps.address));
  await page.getByText("Put this map on your page").click();
  await field("Data set").waitFor();
  await page.route("**/ukraine-2022.json", (route) => route.abort());
  await field("Data set").selectOption({ label: "Who backed Russia’s demands over Ukraine" });
  const alert = builder().getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toContain("These positions could not be loaded.");
  expect(await field("Data set").inputValue()).toBe("venezuela");
  await page.unroute("**/ukraine-2022.json");
  await alert.getByRole("button").click();
  await expect.poll(code).toContain("ukraine-2022.json");
  expect(await alert.count()).toBe(0);
  complaints = complaints.filter((text) => !/ERR_FAILED/.test(text));
});

test("where the positions that the page shows cannot be had for it, it says so, and tries again", async () => {
  let asked = 0;
  ({ page, complaints } = await openPage(site.browser, maps.address));
  await page.route("**/ukraine-2022.json", (route) => (asked++ === 1 ? route.abort() : route.continue()));
  await page.goto(maps.address + "?data=ukraine-2022");
  await page.getByText("Put this map on your page").click();
  const alert = builder().getByRole("alert");
  await alert.getByRole("button").click();
  await expect.poll(code).toContain("ukraine-2022.json");
  complaints = complaints.filter((text) => !/ERR_(FAILED|ABORTED)/.test(text));
});

test("where the script does not come, what stands there says so; opened again it is tried again", async (context) => {
  await needAskingAgain(context, site.browser);
  ({ page, complaints } = await openPage(site.browser, maps.address));
  await page.route("**/chunks/embed-builder*", (route) => route.abort());
  const summary = page.getByText("Put this map on your page");
  await summary.click();
  await page.getByText("a script that has not come").waitFor();
  await page.unroute("**/chunks/embed-builder*");
  await summary.click();
  await summary.click();
  await builder().locator("stance-snippet").waitFor();
  complaints = complaints.filter((text) => !/embed-builder|ERR_FAILED/.test(text));
});

test.each([
  [320, "light", "ltr"],
  [768, "dark", "rtl"],
  [1440, "light", "rtl"],
] as const)("nothing sticks out, and axe finds nothing: %i px, %s, %s", async (width, colorScheme, dir) => {
  await open("", { viewport: { width, height: 900 }, colorScheme });
  await page.evaluate((to) => (document.documentElement.dir = to), dir);
  await unfold();
  await field(/never changes/).check();
  for (const form of ["npm", ...forms]) {
    await field(form).check();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    // The map has tests of its own.
    const { violations } = await axe.run(
      { include: ["details.embed"], exclude: [{ fromShadowDom: ["stance-embed-builder", "stance-map"] }] },
      { rules: { "target-size": { enabled: true } } },
    );
    return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
  });
  expect(violations).toEqual([]);
});
