import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveSite, type ServedSite } from "../../scripts/hosting/serve-site.ts";
import { parse } from "../../src/model/parse.ts";
import { openBuiltSite, type BuiltSite } from "../pages/built-site.ts";
import { styleHashes } from "../pages/style-hashes.ts";
import { attackedDataset, attackedTable } from "./attacked-dataset.ts";
import { embedAttributes } from "../../src/view/page-parameters.ts";
import { batches, every, payloads, plain } from "./payloads.ts";
import { harmlessLink, watch, type Anatomist } from "./watch.ts";

/** The strictest one that lets a page be shown, with the hashes of the styles that the site's page has in itself. */
const policyWith = (hashes: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self' ${hashes}; connect-src 'self'; img-src 'self' data: blob:; require-trusted-types-for 'script'; trusted-types lit-html`;

let site: BuiltSite;
let strict: ServedSite;
beforeAll(async () => {
  site = await openBuiltSite();
  await writeFile(
    join(site.folder, "strict.html"),
    '<!doctype html><html lang="en"><link rel="icon" href="data:," /><script type="module" src="stance-map.js"></script><stance-map></stance-map>',
  );
  const policy = policyWith(styleHashes(await readFile(join(site.folder, "index.html"), "utf8")));
  strict = await serveSite(site.folder, { headers: { "Content-Security-Policy": policy } });
});
afterAll(async () => {
  await strict.close();
  await site.close();
});

async function open(path: string, address = strict.address) {
  const context = await site.browser.newContext({ viewport: { width: 1100, height: 900 } });
  const { page, alarms } = await watch(context, address);
  await page.goto(address + path);
  return { page, alarms, close: () => context.close() };
}

/** Those of the tag, and of an iframe's address. */
const attributes = ["src", ...embedAttributes];

test("the watch hears a script that runs, one that is kept from it, and an element that is made", async () => {
  const { page, alarms, close } = await open("strict.html");
  const bare = await page.evaluate(() => (window as unknown as Anatomist).anatomy(document).shapes);
  await page.evaluate(() => {
    setTimeout(() => alert(1));
    const image = document.createElement("img");
    document.body.setAttribute("style", "color: red");
    image.src = "nowhere.png";
    document.querySelector("stance-map")?.shadowRoot?.append(image);
  });
  await expect.poll(() => alarms.join("\n")).toMatch(/alert\(1\)/);
  await expect.poll(() => alarms.join("\n")).toMatch(/policy: style-src/);
  const now = await page.evaluate(() => (window as unknown as Anatomist).anatomy(document).shapes);
  expect(now.filter((shape) => !bare.includes(shape))).toEqual(["body style", "img src"]);
  await close();
});

/** Shows data sets one after another on the map, in all panels, and in another face, or all; gives all shapes and links that there ever were. */
async function show(page: Page, datasets: readonly unknown[], isAll = false) {
  return page.evaluate(
    async ({ datasets, isAll }) => {
      const { anatomy } = window as unknown as Anatomist;
      const map = document.querySelector("stance-map");
      const root = map?.shadowRoot;
      if (!map || !root) throw new Error("There is no map.");
      const frame = () => new Promise(requestAnimationFrame);
      const shapes = new Set<string>();
      const links = new Set<string>();
      const texts: number[] = [];
      const faces = ["changes", "tiles", "table"] as const;
      const look = () => {
        const seen = anatomy(document);
        for (const shape of seen.shapes) shapes.add(shape);
        for (const link of seen.links) links.add(link);
      };
      for (const [index, data] of datasets.entries()) {
        const told = new Promise((resolve) => {
          map.addEventListener("stance-load", () => resolve(true), { once: true });
          map.addEventListener("stance-error", () => resolve(false), { once: true });
        });
        Object.assign(map, { data, view: "map", country: "CHN", year: 2020 });
        await told;
        map.year = 2019;
        await map.updateComplete;
        await frame();
        const world = root.querySelector("stance-world")?.shadowRoot;
        const box = world?.querySelector('[data-country="CHN"]')?.getBoundingClientRect();
        const spot = {
          clientX: (box?.left ?? 0) + (box?.width ?? 0) / 2,
          clientY: (box?.top ?? 0) + (box?.height ?? 0) / 2,
        };
        const event = new PointerEvent("pointermove", {
          ...spot,
          bubbles: true,
          composed: true,
          pointerType: "mouse",
        });
        world?.querySelector("[part=map]")?.dispatchEvent(event);
        await frame();
        const tooltip = root.querySelector("stance-tooltip")?.shadowRoot?.textContent ?? "";
        texts.push(tooltip.length);
        look();
        for (const view of isAll ? faces : faces.slice(index % 3, (index % 3) + 1)) {
          map.view = view;
          await map.updateComplete;
          await frame();
          look();
        }
      }
      return { shapes: [...shapes], links: [...links], texts };
    },
    { datasets, isAll },
  );
}

/** Opens all that can be opened beside each other. */
async function openPanels(page: Page): Promise<void> {
  const map = page.locator("stance-map");
  await map.locator('[data-country="CHN"]').click();
  for (const name of ["Sources", "Download and cite", "Filter"])
    await map.getByRole("button", { name, exact: true }).click();
  await map.locator("stance-filters").waitFor();
}

describe("under Trusted Types and the strictest policy nothing runs, and no element, attribute or link is made of", () => {
  test("a payload in any text of a data set, in any face and panel", { timeout: 600_000 }, async () => {
    const { page, alarms, close } = await open("strict.html");
    await openPanels(page);
    await show(page, [attackedDataset(plain)]);
    const words = [plain, "Plain, “longer” words: a-b."];
    const harmless = await show(page, words.map(attackedDataset), true);
    expect(Math.min(...harmless.texts)).toBeGreaterThan(plain.length);
    for (const batch of batches(payloads, 50)) {
      const datasets = batch.map(attackedDataset);
      for (const dataset of datasets) expect(parse(dataset)).toMatchObject({ ok: true });
      const { shapes, links } = await show(page, datasets);
      expect(shapes.filter((shape) => !harmless.shapes.includes(shape))).toEqual([]);
      expect(links.filter((link) => !harmlessLink.test(link) && !harmless.links.includes(link))).toEqual([]);
      expect(alarms, JSON.stringify(batch)).toEqual([]);
    }
    await close();
  });

  test("a payload as the name of a file, and in a table", async () => {
    const { page, alarms, close } = await open("strict.html");
    const titles = await page.evaluate(
      async (files) => {
        const map = document.querySelector("stance-map");
        const titles: string[] = [];
        for (const [name, text] of files) {
          const told = new Promise((resolve) => {
            map?.addEventListener("stance-load", resolve, { once: true });
            map?.addEventListener("stance-error", resolve, { once: true });
          });
          Object.assign(map ?? {}, { data: new File([text], name) });
          await told;
          titles.push(map?.shadowRoot?.querySelector("h2")?.textContent ?? "");
        }
        const { shapes, links } = (window as unknown as Anatomist).anatomy(document);
        return { titles, shapes, links };
      },
      payloads.map((payload) => [`${payload}.csv`, attackedTable(payload)] as const),
    );
    expect(new Set(titles.titles).size).toBeGreaterThan(200);
    expect(
      titles.shapes.filter((shape) => /^(img|script|iframe|object|embed|link|meta|base)\b| on/.test(shape)),
    ).toEqual(["link href rel", "script src type"]);
    expect(titles.links.filter((link) => !harmlessLink.test(link))).toEqual(["data:,", "stance-map.js"]);
    expect(alarms).toEqual([]);
    await close();
  });

  test("a payload as the file that a reader brings to the page", async () => {
    const { page, alarms, close } = await open("");
    await page.locator("stance-map [data-country]").first().waitFor({ state: "attached" });
    const dropped = async (names: readonly string[]) =>
      page.evaluate(
        async (files) => {
          const { anatomy } = window as unknown as Anatomist;
          const map = document.querySelector("stance-map");
          const shapes = new Set<string>();
          for (const [name, text] of files) {
            const told = new Promise((resolve) =>
              map?.addEventListener("stance-load", resolve, { once: true }),
            );
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([text], name));
            document.body.dispatchEvent(
              new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true, composed: true }),
            );
            await told;
            await new Promise((resolve) => setTimeout(resolve, 20));
            for (const shape of anatomy(document).shapes) shapes.add(shape);
          }
          return [...shapes];
        },
        names.map((name) => [`${name}.csv`, attackedTable(name)] as const),
      );
    // A slash in a name is the system's; the rest is the reader's.
    const harmless = await dropped([plain, "Other words", "More"]);
    const before = alarms.length;
    const shapes = await dropped(every(3, payloads));
    expect(shapes.filter((shape) => !harmless.includes(shape))).toEqual([]);
    expect(alarms.slice(before)).toEqual([]);
    await close();
  });

  test("a payload in any attribute", async () => {
    const { page, alarms, close } = await open("strict.html");
    await openPanels(page);
    const names = [...attributes, "title", "id", "class"];
    const set = (values: readonly string[]) =>
      page.evaluate(
        async ({ values, names }) => {
          const { anatomy } = window as unknown as Anatomist;
          const map = document.querySelector("stance-map");
          const shapes = new Set<string>();
          const links = new Set<string>();
          const look = () => {
            const seen = anatomy(document);
            for (const shape of seen.shapes) shapes.add(shape);
            for (const link of seen.links) links.add(link);
          };
          for (const value of values) {
            for (const name of names) map?.setAttribute(name, value);
            await map?.updateComplete;
            await new Promise(requestAnimationFrame);
            look();
          }
          await new Promise((resolve) => setTimeout(resolve, 500));
          look();
          return { shapes: [...shapes], links: [...links] };
        },
        { values, names },
      );
    const harmless = await set([plain, "a", "1", "other", "VEN", "map"]);
    alarms.length = 0;
    const { shapes, links } = await set(payloads);
    expect(shapes.filter((shape) => !harmless.shapes.includes(shape))).toEqual([]);
    expect(links.filter((link) => !harmless.links.includes(link))).toEqual([]);
    expect(alarms.filter((alarm) => !/^request|^policy: connect-src/.test(alarm))).toEqual([]);
    await close();
  });

  test.each(["embed.html", ""])(
    "a payload in any parameter of the address of /%s",
    { timeout: 600_000 },
    async (path) => {
      const { page, alarms, close } = await open(path);
      const names = ["data", ...attributes, "childId", "onclick", "id"];
      const visit = async (parameters: readonly (readonly [string, string])[]) => {
        const query = new URLSearchParams(parameters.map(([name, value]) => [name, value]));
        await page.goto(`${strict.address}${path}?${query.toString()}#${parameters[0]?.[1] ?? ""}`, {
          waitUntil: "commit",
        });
        await page.waitForFunction(() =>
          document.querySelector("stance-map")?.matches(":state(ready), :state(error)"),
        );
        return page.evaluate(() => (window as unknown as Anatomist).anatomy(document));
      };
      const usual = new Set<string>();
      const links = new Set<string>();
      for (const each of [names, names.slice(1), ...names.map((name) => [name])]) {
        const seen = await visit(each.map((name) => [name, plain]));
        await page.waitForTimeout(100);
        for (const shape of seen.shapes) usual.add(shape);
        for (const link of seen.links) links.add(link);
      }
      alarms.length = 0;
      // Each parameter has another payload, so that each address tries many; the next round has them in other places. No
      // server takes an address of more than some thousand characters.
      const short = payloads.filter((payload) => encodeURIComponent(payload).length < 600);
      expect(short.length).toBeGreaterThan(500);
      // The page of the site is heavier, and a map on it takes its parameters as the other does.
      for (const round of path === "" ? [0] : [0, 5, 11]) {
        for (let start = 0; start < short.length; start += names.length) {
          const parameters = names.map(
            (name, index) =>
              [name, short[(start + ((index + round) % names.length)) % short.length] ?? ""] as const,
          );
          const seen = await visit(parameters);
          expect(
            seen.shapes.filter((shape) => !usual.has(shape)),
            JSON.stringify(parameters),
          ).toEqual([]);
          expect(
            seen.links.filter((link) => !links.has(link) && !harmlessLink.test(link)),
            JSON.stringify(parameters),
          ).toEqual([]);
        }
      }
      expect(alarms.filter((alarm) => !/^request|^policy: connect-src/.test(alarm))).toEqual([]);
      await close();
    },
  );
});

test("what is downloaded, opened as a reader does: page, picture and data", async () => {
  const { page, alarms, close } = await open("strict.html");
  await openPanels(page);
  for (const payload of [
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "]]><script>alert(1)</script>",
    "<svg onload=alert(1)>",
    "--></title><!--<script>alert(1)",
  ]) {
    await show(page, [attackedDataset(payload)]);
    for (const format of ["html", "svg", "json", "jsonld"]) {
      const saved = page.waitForEvent("download");
      await page.locator(`stance-map [data-format="${format}"]`).click();
      const download = await saved;
      expect(download.suggestedFilename()).toMatch(/^[^<>:"/\\|?*]+$/);
      const text = await readFile(await download.path(), "utf8");
      if (format.startsWith("json")) {
        expect(() => JSON.parse(text) as unknown).not.toThrow();
        continue;
      }
      const address = "https://kept.example/";
      const opened = await watch(page.context(), address);
      await opened.page.route(`${address}**`, (route) =>
        route.fulfill({ contentType: format === "html" ? "text/html" : "image/svg+xml", body: text }),
      );
      await opened.page.goto(address);
      if (format === "html")
        await opened.page.locator("stance-map [data-country]").first().waitFor({ state: "attached" });
      expect(opened.alarms).toEqual([]);
      expect(await opened.page.locator("img, [onload], [onerror]").count()).toBe(0);
      await opened.page.close();
    }
  }
  expect(alarms).toEqual([]);
  await close();
});
