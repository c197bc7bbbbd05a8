import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openBuiltSite, type BuiltSite } from "../pages/built-site.ts";
import { launchChromium } from "./chromium.ts";
import type { Engine } from "./engine.ts";
import { launchFirefox } from "./firefox.ts";
import { launchWebKit } from "./webkit.ts";

/** What is not installed is listed as skipped: it is not passed. */
const engines: readonly (readonly [name: string, launch: (() => Promise<Engine>) | undefined])[] = [
  ["Chromium", launchChromium],
  ["Firefox", launchFirefox],
  ["WebKit", launchWebKit],
];

const HOST = `<!doctype html>
<title>A page of somebody else</title>
<iframe src="embed.html?year=2025" width="800" height="300" title="Who stands with whom"></iframe>
<script type="module" src="stance-map-frame.js"></script>
`;

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
  await writeFile(join(site.folder, "host.html"), HOST);
});
afterAll(async () => {
  await site.close();
});

describe.each(engines)("%s", (_, launch) => {
  let engine: Engine;

  /** An expression about the first element that a selector finds, in whichever shadow root; `""` where there is none. */
  const about = (selector: string, expression: string, root = "document"): Promise<unknown> =>
    engine.evaluate(`((root) => {
      const find = (root, selector) =>
        root.querySelector(selector) ??
        [...root.querySelectorAll("*")].map((host) => host.shadowRoot && find(host.shadowRoot, selector)).find(Boolean);
      const element = find(root, ${JSON.stringify(selector)});
      return element ? (${expression}) : "";
    })(${root})`);
  const words = (selector: string, root?: string) =>
    about(selector, String.raw`element.innerText.replace(/\s+/g, " ").trim()`, root);
  const setting = (name: string) => about("stance-map", `element.getAttribute("${name}")`);
  const centre = async (selector: string): Promise<readonly [x: number, y: number]> => {
    await expect.poll(() => about(selector, "element.getBoundingClientRect().width > 0")).toBe(true);
    return (await about(
      selector,
      "((box) => [box.x + box.width / 2, box.y + box.height / 2])(element.getBoundingClientRect())",
    )) as readonly [x: number, y: number];
  };
  const click = async (selector: string) => engine.click(...(await centre(selector)));
  const open = async (page: string) => {
    await engine.open(`${site.address}${page}`);
    await expect.poll(() => about("stance-map", `element.matches(":state(ready)")`)).toBe(true);
  };

  beforeAll(async () => {
    if (launch) engine = await launch();
  });
  afterAll(async () => {
    if (launch) await engine.close();
  });
  beforeEach(({ skip }) => {
    if (!launch) skip("not on this machine");
  });

  test("a pointer over a country gets its quotation", async () => {
    await open("embed.html");
    await engine.move(5, 5);
    await engine.move(...(await centre('[data-country="CHN"]')));
    await expect.poll(() => words('[role="tooltip"]')).toMatch(/China.*“.*Ma Zhaoxu/);
  });

  test("the years are chosen by keyboard, and said in words", async () => {
    await open("embed.html");
    for (let tabs = 0; tabs < 40; tabs++) {
      if (await about('[part="years"] [role="slider"]', "element.matches(':focus')")) break;
      await engine.press("Tab");
    }
    await engine.press("End");
    await expect.poll(() => setting("year")).toBe("2025");
    await expect.poll(() => words(".sentence")).toMatch(/^In 2025, /);
  });

  test("a click opens every quotation of a country, and Escape closes them", async () => {
    await open("embed.html");
    await click('[data-country="CHN"]');
    await expect.poll(() => words('[part="evidence"]')).toMatch(/China.*2019.*2025/);
    await engine.press("Escape");
    await expect.poll(() => setting("country")).toBe(null);
    await expect.poll(() => words('[part="evidence"]')).toBe("");
  });

  test("tiles and the table are faces of the same data", async () => {
    await open("embed.html?view=tiles");
    await expect.poll(() => words('[part="tiles"]')).toMatch(/Pro-Maduro/);
    await open("embed.html?view=table");
    await expect.poll(() => about('[part="table"]', "element.rows.length > 60")).toBe(true);
  });

  test("a country is found by its name", async () => {
    await open("embed.html");
    await click(".find");
    await expect.poll(() => about(`[role="combobox"]`, "element.matches(':focus')")).toBe(true);
    await engine.type("cub");
    await expect.poll(() => words(`[role="option"]`)).toMatch(/Cuba/);
    await engine.press("Enter");
    await expect.poll(() => setting("country")).toBe("CUB");
  });

  test("an Arabic page has an Arabic map, mirrored", async () => {
    await open("embed.html?lang=ar");
    await expect.poll(() => about(".map", "getComputedStyle(element).direction")).toBe("rtl");
    await engine.move(5, 5);
    await engine.move(...(await centre('[data-country="CHN"]')));
    await expect.poll(() => words('[role="tooltip"]')).toMatch(/الصين/);
  });

  test("in a frame it tells its height, and answers a pointer", async () => {
    await engine.open(`${site.address}host.html`);
    const inside = `document.querySelector("iframe").contentDocument`;
    await expect.poll(() => about("stance-map", `element.matches(":state(ready)")`, inside)).toBe(true);
    await expect.poll(() => about("iframe", "element.clientHeight > 400")).toBe(true);
    const [x, y] = (await about(
      '[data-country="BRA"]',
      `((box, frame) => [frame.x + box.x + box.width / 2, frame.y + box.y + box.height / 2])(
        element.getBoundingClientRect(), document.querySelector("iframe").getBoundingClientRect())`,
      inside,
    )) as readonly [x: number, y: number];
    await engine.move(5, 5);
    await engine.move(x, y);
    await expect.poll(() => words('[role="tooltip"]', inside)).toMatch(/Brazil/);
  });
});
