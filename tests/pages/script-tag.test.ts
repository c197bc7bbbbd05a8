import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Locator, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveSite, type ServedSite } from "../../scripts/hosting/serve-site.ts";
import { openBuiltSite, type BuiltSite } from "./built-site.ts";
import { openPage, serveHost, type Host } from "./host-page.ts";

let site: BuiltSite;
let root: string;
let maps: ServedSite;
let host: Host;
beforeAll(async () => {
  site = await openBuiltSite();
  root = await mkdtemp(join(tmpdir(), "stance-map-"));
  await cp(site.folder, join(root, "any/folder"), { recursive: true });
  await cp(site.folder, join(root, "another"), { recursive: true });
  await makeAnotherVersion(join(root, "another"));
  maps = await serveSite(root);
  host = await serveHost(site.browser);
}, 60_000);
afterAll(async () => {
  await Promise.all([maps.close(), host.close()]);
  await site.close();
  await rm(root, { recursive: true });
});

/** Another version: it says "Find a state", "Shut", and has chunks of other names. */
async function makeAnotherVersion(folder: string): Promise<void> {
  const chunks = await readdir(join(folder, "chunks"));
  for (const file of ["stance-map.js", ...chunks.map((chunk) => `chunks/${chunk}`)]) {
    const text = (await readFile(join(folder, file), "utf8"))
      .replaceAll("Find a country", "Find a state")
      .replaceAll(/(["`])Close\1/g, '"Shut"');
    const renamed = chunks.reduce((all, chunk) => all.replaceAll(chunk, `other-${chunk}`), text);
    await writeFile(join(folder, file), renamed);
  }
  for (const chunk of chunks)
    await rename(join(folder, "chunks", chunk), join(folder, "chunks", `other-${chunk}`));
}

const script = (folder: string) =>
  `<script type="module" src="${maps.address}${folder}/stance-map.js"></script>`;

/** Opens a page, and gives it with the addresses of the chunks that it has fetched so far. */
async function open(markup: string) {
  const opened = await host.open(markup, { viewport: { width: 1000, height: 900 } });
  const chunks = () =>
    opened.page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .filter((name) => name.includes("/chunks/")),
    );
  return { ...opened, chunks };
}

/** Uses of a map what is in the module, and what is in its chunks. */
async function use(page: Page, map: Locator): Promise<void> {
  await map.locator('[data-country="CHN"]').click();
  await map.locator("[part=evidence] blockquote").first().waitFor();
  await page.keyboard.press("Escape");
  await map.getByRole("button", { name: "Changes" }).click();
  await map.locator("[part=changes]").first().waitFor();
  await map.getByRole("slider").press("Home");
  await expect.poll(() => map.getAttribute("year")).toBe("2019");
  await map.getByRole("button", { name: "Map", exact: true }).click();
}

test("from another origin and any folder, the map and its chunks come from where the script is", async () => {
  const { page, complaints, chunks } = await open(`<stance-map></stance-map>${script("any/folder")}`);
  const map = page.locator("stance-map");
  await use(page, map);
  await map.evaluate((element) => element.setAttribute("lang", "ru"));
  await map.getByText("эти статьи приводят позиции").first().waitFor();
  await map.evaluate((element) => element.setAttribute("src", "../nothing-there.json"));
  await map.locator(".notice").waitFor();
  expect((await chunks()).length).toBeGreaterThan(3);
  expect((await chunks()).filter((chunk) => !chunk.startsWith(`${maps.address}any/folder/chunks/`))).toEqual(
    [],
  );
  // `src` is relative to the page.
  expect(complaints[0]).toContain("404");
  expect(complaints.filter((text) => !/404|nothing-there/.test(text))).toEqual([]);
  await page.close();
});

test("two maps on one page are two maps, whose script may stand there twice", async () => {
  const { page, complaints } = await open(
    `${script("any/folder")}<stance-map id="a"></stance-map><stance-map id="b" year="2025"></stance-map>${script("any/folder")}`,
  );
  await use(page, page.locator("#a"));
  await page.locator('#b [data-country="RUS"]').click();
  await page.locator("#b [part=evidence]").waitFor();
  expect(await page.locator("#b").getAttribute("year")).toBe("2025");
  expect(await page.locator("#a [part=evidence]").count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
});

test.each([
  ["any/folder", "another", "Find a country", "Close"],
  ["another", "any/folder", "Find a state", "Shut"],
])("of two versions the first, %s, is the one for all maps", async (first, second, find, close) => {
  const { page, complaints, chunks } = await open(
    `${script(first)}${script(second)}<stance-map id="a"></stance-map><stance-map id="b" view="table"></stance-map>`,
  );
  await page.locator("#b [part=table]").waitFor();
  // The other version runs, too, after the first has fetched its chunks: a third map is made by its code.
  await page.evaluate(`import("${maps.address}${second}/stance-map.js?again").then(({ StanceMap }) => {
    document.body.append(document.createElement("stance-map"));
    window.isOther = !(document.querySelector("#a") instanceof StanceMap);
  })`);
  const last = page.locator("stance-map").last();
  for (const map of [page.locator("#a"), page.locator("#b"), last]) {
    await map.getByRole("button", { name: "Map", exact: true }).click();
    await use(page, map);
    expect(await map.getByRole("button", { name: find }).count()).toBe(1);
    await map.locator('[data-country="CHN"]').click();
    await map.locator("[part=evidence]").getByRole("button", { name: close, exact: true }).click();
  }
  expect(await page.evaluate("window.isOther")).toBe(true);
  expect((await chunks()).length).toBeGreaterThan(1);
  expect((await chunks()).filter((chunk) => !chunk.startsWith(`${maps.address}${first}/chunks/`))).toEqual(
    [],
  );
  expect(complaints).toEqual([]);
  await page.close();
});

test("where the page has a tag of that name already, the map leaves its fallback, and all else alone", async () => {
  const { page, complaints } = await open(
    `<script>customElements.define("stance-legend", class extends HTMLElement {})</script><stance-map>The fallback</stance-map>${script("any/folder")}`,
  );
  await page.waitForLoadState("networkidle");
  expect(await page.locator("stance-map").evaluate((map) => [map.shadowRoot, map.textContent])).toEqual([
    null,
    "The fallback",
  ]);
  expect(complaints).toEqual([]);
  await page.close();
});

test("the kept page opens from disk without a network, as the map was, and hands itself on", async () => {
  const { page, complaints } = await open(
    `<stance-map lang="fr" year="2025" country="BRA" region="latin-america" basis="statement"></stance-map>${script("any/folder")}`,
  );
  const kept = join(root, "kept.html");
  const keptAgain = join(root, "kept-again.html");
  const save = async (from: Page, file: string) => {
    await from.getByRole("button", { name: "Télécharger" }).click();
    const saved = from.waitForEvent("download");
    await from.locator('[data-format="html"]').click();
    await (await saved).saveAs(file);
    await expect.poll(() => from.locator('[data-format="html"]').getAttribute("aria-busy")).toBeNull();
  };
  await page.getByRole("button", { name: "Télécharger" }).waitFor();
  await save(page, kept);
  expect(complaints).toEqual([]);
  await page.close();

  for (const file of [kept, keptAgain]) {
    const offline = await openPage(site.browser, pathToFileURL(file).href, { offline: true });
    const requests: string[] = [];
    offline.page.on("request", (request) => requests.push(request.url()));
    const map = offline.page.locator("stance-map");
    await map.locator("[part=evidence] h3", { hasText: "Brésil" }).waitFor();
    expect(
      await map.evaluate((element) =>
        ["year", "country", "region", "basis", "view"].map((name) => element.getAttribute(name)),
      ),
    ).toEqual(["2025", "BRA", "latin-america", "statement", null]);
    if (file === kept) await save(offline.page, keptAgain);
    // All that was filtered out is there, too.
    await map.locator(".filtered button").click();
    await expect.poll(() => map.getAttribute("basis")).toBe("");
    expect(requests.filter((url) => !/^(blob|data):/.test(url))).toEqual([]);
    expect(offline.complaints).toEqual([]);
    await offline.page.close();
  }
  // The same module; what was made of the kept page is no larger.
  const [size, sizeAgain] = await Promise.all(
    [kept, keptAgain].map(async (file) => (await readFile(file)).length),
  );
  expect(Math.abs((sizeAgain ?? 0) - (size ?? 0))).toBeLessThan(100);
});

test("where the page cannot be made, that is said once, and can be tried again", async () => {
  const { page } = await open(`<stance-map></stance-map>${script("any/folder")}`);
  await page.getByRole("button", { name: "Download and cite" }).click();
  await page.route("**/stance-map.single.js", (route) => route.abort());
  const alert = page.locator("stance-share [role=alert]");
  const format = page.locator('[data-format="html"]');
  await format.click();
  await expect.poll(() => alert.textContent()).toContain("could not be loaded. Check the connection.");
  // Some servers answer any path with a page.
  await page.unroute("**/stance-map.single.js");
  await page.route("**/stance-map.single.js", (route) =>
    route.fulfill({ contentType: "text/html", body: "<p>", headers: { "Access-Control-Allow-Origin": "*" } }),
  );
  await format.click();
  await expect.poll(() => alert.textContent()).toContain("could not be loaded");
  await page.unroute("**/stance-map.single.js");
  const saved = page.waitForEvent("download");
  await format.click();
  expect((await saved).suggestedFilename()).toBe("stance-map-who-stood-with-whom-on-venezuela.html");
  expect((await alert.textContent())?.trim()).toBe("");
  await page.close();
});
