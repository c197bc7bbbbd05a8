import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveSite, type ServedSite } from "../../scripts/hosting/serve-site.ts";
import { openBuiltSite, type BuiltSite } from "./built-site.ts";
import { openPage, serveHost, type Host } from "./host-page.ts";
import { useEverything } from "./use-everything.ts";

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; require-trusted-types-for 'script'";

let site: BuiltSite;
let strict: ServedSite;
let free: ServedSite;
let host: Host;
beforeAll(async () => {
  site = await openBuiltSite();
  await writeFile(
    join(site.folder, "strict.html"),
    '<!doctype html><html lang="en"><link rel="icon" href="data:," /><script type="module" src="stance-map.js"></script><stance-map></stance-map>',
  );
  strict = await serveSite(site.folder, {
    // The one policy that Lit asks for is allowed by name.
    headers: { "Content-Security-Policy": `${policy}; trusted-types lit-html` },
  });
  free = await serveSite(site.folder);
  host = await serveHost(site.browser);
}, 60_000);
afterAll(async () => {
  await Promise.all([strict.close(), free.close(), host.close()]);
  await site.close();
});

const script = () => `<script type="module" src="${free.address}stance-map.js"></script>`;

test.each(["strict.html", "embed.html"])(
  "%s works in full under the strictest policy",
  async (path) => {
    const { page, complaints } = await openPage(site.browser, strict.address + path, {
      viewport: { width: 1100, height: 900 },
    });
    const saved = await useEverything(page, page.locator("stance-map"));
    expect(saved.map((name) => name.replace(/.*\./, ""))).toEqual([
      "html",
      "svg",
      "png",
      "csv",
      "json",
      "jsonld",
    ]);
    expect(complaints).toEqual([]);
    await page.close();
  },
  60_000,
);

test("the policy is in force", async () => {
  const { page, complaints } = await openPage(site.browser, `${strict.address}strict.html`);
  await page.evaluate(() => {
    document.body.setAttribute("style", "color: red");
    try {
      document.body.innerHTML = "<p>";
    } catch (error) {
      console.log((error as Error).name);
    }
  });
  await expect.poll(() => complaints.some((text) => text.includes("inline style"))).toBe(true);
  expect(complaints).toContain("TypeError");
  await page.close();
});

const hostile = `<style>
  * { all: unset !important }
  svg { display: none !important }
  path, g, circle { fill: red !important; stroke: lime !important }
  button, p, h2, ul, table, div { color: red !important; font: 40px cursive !important; margin: 30px !important }
</style>`;
const inherited = `<style>
  body { font: italic 700 20px/3 cursive; letter-spacing: 6px; word-spacing: 9px; text-transform: uppercase;
    text-align: right; text-indent: 40px; text-shadow: 2px 2px red; white-space: pre; cursor: wait; color: red;
    fill: red; stroke: red; stroke-width: 9px; list-style: square; word-break: break-all; hyphens: auto;
    --_camp: red; --_land: red; --_px: 20 }
</style>`;

/** What a reader sees of a map: the look of its parts, and their places from its own corner. */
async function lookOf(markup: string) {
  const { page, complaints } = await host.open(
    `<div style="width: 900px; display: block !important">${markup}<stance-map></stance-map></div>${script()}`,
    { viewport: { width: 1000, height: 900 } },
  );
  const map = page.locator("stance-map");
  await map.locator("[part=years]").waitFor();
  // All of it stands, and nothing moves any more.
  await map.locator('[data-country="CHN"]').waitFor();
  await expect.poll(() => map.locator(".country:not([data-country])").count()).toBe(0);
  await map.getByRole("button", { name: "Zoom in" }).waitFor();
  await expect.poll(() => map.evaluate((element) => element.shadowRoot?.getAnimations().length)).toBe(0);
  const look = await map.evaluate((element) => {
    const looks: string[] = [];
    const inside = element.shadowRoot?.querySelector(".map");
    const from = inside?.getBoundingClientRect();
    const visit = (root: ParentNode) => {
      for (const each of root.querySelectorAll("*")) {
        if (each.shadowRoot) visit(each.shadowRoot);
        if (!/^(h2|p|button|svg|path|g|input|li|span|footer)$/.test(each.localName)) continue;
        const style = getComputedStyle(each);
        const box = each.getBoundingClientRect();
        looks.push(
          [
            each.localName,
            ...[
              "color",
              "fill",
              "stroke",
              "strokeWidth",
              "fontFamily",
              "fontSize",
              "fontStyle",
              "fontWeight",
              "lineHeight",
              "letterSpacing",
              "wordSpacing",
              "textTransform",
              "textAlign",
              "textIndent",
              "textShadow",
              "whiteSpace",
              "cursor",
              "display",
            ].map((name) =>
              style.getPropertyValue(name.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)),
            ),
            // In whole px: the corner of the page may stand between two.
            ...[box.left - (from?.left ?? 0), box.top - (from?.top ?? 0), box.width, box.height].map(
              Math.round,
            ),
          ].join("|"),
        );
      }
    };
    if (element.shadowRoot) visit(element.shadowRoot);
    return looks;
  });
  expect(complaints).toEqual([]);
  return { page, map, look };
}

test("no style of the page reaches in, neither by its rules nor by inheritance", async () => {
  const plain = await lookOf("<style>body { font-size: 20px }</style>");
  await plain.page.close();
  expect(plain.look.length).toBeGreaterThan(400);
  const heir = await lookOf(inherited);
  expect(heir.look.filter((each, index) => each !== plain.look[index])).toEqual([]);
  await heir.page.close();
});

test("where the page unsets everything, the tag's own box too, the map stands as ever and can be used", async () => {
  const plain = await lookOf("");
  await plain.page.close();
  const { page, map, look } = await lookOf(hostile);
  // The tag is as wide as the window now; what depends on that may differ.
  const kept = [0, 1, 2, 3, 5, 7, 8, 12, 16, 18];
  const lookAt = (each: string | undefined) => kept.map((at) => each?.split("|")[at]).join();
  expect(look.map(lookAt)).toEqual(plain.look.map(lookAt));
  const box = await map.locator("[part=map]").boundingBox();
  expect(box?.width).toBeGreaterThan(800);
  await map.locator('[data-country="CHN"]').click();
  await map.locator("[part=evidence] blockquote").first().waitFor();
  await map.evaluate((element) => element.setAttribute("hidden", ""));
  expect(await map.locator("[part=map]").isVisible()).toBe(false);
  await page.close();
});

test("the page still chooses size, colour scheme, display and visibility", async () => {
  const { page } = await host.open(
    `<style>stance-map { display: inline-block; width: 500px; font-size: 24px; color-scheme: dark; visibility: hidden }</style><stance-map lang="zh"></stance-map>${script()}`,
  );
  const style = await page.locator("stance-map .map").evaluate((inside) => {
    const { fontSize, visibility, width } = getComputedStyle(inside);
    return [
      fontSize,
      visibility,
      width,
      getComputedStyle(inside).getPropertyValue("-webkit-locale"),
      getComputedStyle(inside).color,
    ];
  });
  expect(style).toEqual(["22.5px", "hidden", "500px", expect.stringMatching(/zh|en/), "rgb(244, 243, 238)"]);
  await page.close();
});

test("nothing is left on the page: no global, no style, no element, no storage", async () => {
  const { page, complaints } = await host.open("<main></main>", { viewport: { width: 1100, height: 900 } });
  const traces = () =>
    page.evaluate(() => ({
      window: Reflect.ownKeys(window).map(String),
      symbol: Reflect.ownKeys(Symbol).map(String),
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      head: document.head.innerHTML,
      root: [document.documentElement, document.body].map((element) => [
        ...element.getAttributeNames(),
        ...Object.keys(element),
      ]),
      storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie],
      history: [history.length, location.href],
    }));
  const before = await traces();
  await page.evaluate(`import("${free.address}stance-map.js")`);
  await page.evaluate(() => document.querySelector("main")?.append(document.createElement("stance-map")));
  await useEverything(page, page.locator("stance-map"));
  await page.evaluate(() => document.querySelector("main")?.replaceChildren());
  expect(await traces()).toEqual(before);
  expect(complaints).toEqual([]);
  await page.close();
}, 60_000);
