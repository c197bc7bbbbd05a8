import { afterAll, beforeAll, expect, test } from "vitest";
import world from "../../data/world.json" with { type: "json" };
import { shippedWorld } from "../../src/geo/shipped-world.ts";
import type { WorldTopology } from "../../src/geo/world-topology.ts";
import { csvColumns } from "../../src/model/csv-columns.ts";
import { readCellSteps } from "../../src/model/csv-cells.ts";
import { finish } from "../../src/model/finish.ts";
import { parse } from "../../src/model/parse.ts";
import { parseCsvSteps } from "../../src/model/parse-csv.ts";
import { en } from "../../src/text/en.ts";
import { enLate } from "../../src/text/en-late.ts";
import { toCsv } from "../../src/view/export-csv.ts";
import { exportSvg } from "../../src/view/export-svg.ts";
import { fallbackHtml } from "../../src/view/fallback.ts";
import { inertJson } from "../../src/view/inert-json.ts";
import { pictureOf } from "../../src/view/picture.ts";
import { singlePage } from "../../src/view/single-page.ts";
import { nextStory } from "../../src/view/story.ts";
import { toAnnotations } from "../cases/exports.ts";
import { openBuiltSite, type BuiltSite } from "../pages/built-site.ts";
import { attackedDataset } from "./attacked-dataset.ts";
import { batches, every, payloads, plain } from "./payloads.ts";
import { harmlessLink, watch, type Anatomist } from "./watch.ts";

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(async () => site.close());

test("there are at least 500 of them, no two the same", () => {
  expect(new Set(payloads).size).toBe(payloads.length);
  expect(payloads.length).toBeGreaterThanOrEqual(500);
});

test.each([
  "javascript:alert(1)",
  " javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\tscript:alert(1)",
  "\u0001javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "blob:https://a.example/1",
  "file:///etc/passwd",
  "//a.example",
  "https:javascript:alert(1)",
  "mailto:a@a.example",
])("%s is no link: refused", (link) => {
  const dataset = attackedDataset(plain);
  const [source] = dataset.sources;
  const paths = (input: unknown) => {
    const result = parse(input);
    return result.ok ? [] : result.issues.map(({ path }) => path);
  };
  expect(paths({ ...dataset, sources: [{ ...source, url: link }] })).toEqual(["/sources/0/url"]);
  expect(paths({ ...dataset, sources: [{ ...source, archived: { url: link, date: "2019" } }] })).toEqual([
    "/sources/0/archived/url",
  ]);
  if (!link.startsWith("mailto:")) expect(paths({ ...dataset, contact: link })).toEqual(["/contact"]);
  const head = "country,year,stance,quote,source_title,publisher,date,url,archived_url,archived_date";
  const sound = "https://a.example";
  const table = (url: string, copy: string) =>
    finish(
      parseCsvSteps(
        `${head}\nCHN,2019,a,b,c,d,2019,${url},${copy},2019\nUSA,2019,b,b,c,d,2019,${url},${copy},2019`,
        "a",
      ),
    );
  expect(table(sound, sound).ok).toBe(true);
  expect(table(link, sound).ok).toBe(false);
  expect(table(sound, link).ok).toBe(false);
});

const storyOf = (text: string) => {
  const result = parse(attackedDataset(text));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const locale = { tag: "en", text: en };
  return nextStory(undefined, { whole: result.dataset, source: "", basis: "", year: 2019, locale });
};
const colors = {
  ground: "#fff",
  sea: "#eef",
  graticule: "#ddd",
  land: "#ddd",
  border: "#fff",
  hatch: "#fff",
  dot: "#000",
  rule: "#000",
  ink: "#000",
  muted: "#555",
  camps: ["#a00", "#00a"],
  campWords: ["#a00", "#00a"],
};

/** As much of the world as the data set names, and one country more: the rest has no text, and takes its time. */
const isNeeded = (country: string) => ["CHN", "USA", "IRN", "VEN", "FRA", "DEU", "BRA"].includes(country);
const shapes = shippedWorld().shapes.filter(({ country }) => isNeeded(country));
const { countries } = (world as unknown as WorldTopology).objects;
const geometries = countries.geometries.filter(({ id }) => isNeeded(id));
const topology = {
  ...(world as unknown as WorldTopology),
  objects: { countries: { ...countries, geometries } },
};

/** What a reader saves or a site keeps, made of a data set that has one text everywhere. */
const files: readonly (readonly [what: string, type: string, make: (text: string) => string])[] = [
  ...(["map", "tiles", "changes"] as const).map(
    (face) =>
      [
        `picture of the ${face}`,
        "image/svg+xml",
        (text: string) => {
          const { scene, map } = storyOf(text);
          const picture = pictureOf(
            {
              scene,
              map,
              face,
              comparison: { from: 2019, to: 2020 },
              isolated: undefined,
              filtered: undefined,
            },
            enLate,
          );
          return exportSvg({
            scene,
            world: { ...shippedWorld(), shapes },
            picture,
            late: enLate,
            colors,
          });
        },
      ] as const,
  ),
  [
    "page",
    "text/html",
    (text) =>
      singlePage(
        { dataset: storyOf(text).whole, lang: "en", attributes: { source: text, country: text, year: text } },
        `/* </script>${text.replaceAll("*/", "")} */`,
      ),
  ],
  [
    "fallback",
    "text/html",
    (text) =>
      `<!doctype html><title>a</title><stance-map>${fallbackHtml({ dataset: storyOf(text).whole, locale: { tag: "en", text: en }, topology })}</stance-map>`,
  ],
  [
    "annotations in a page",
    "text/html",
    (text) =>
      `<!doctype html><title>a</title><script type="application/ld+json">${inertJson(toAnnotations(storyOf(text).whole, { tag: "en", text: en }))}</script><p>`,
  ],
];

test.each(files)(
  "the %s runs nothing and has no other element than with plain words",
  { timeout: 600_000 },
  async (what, type, make) => {
    const context = await site.browser.newContext();
    const { page, alarms } = await watch(context, "https://kept.example/");
    let body = "";
    await context.route("https://kept.example/**", (route) =>
      route.fulfill({ contentType: `${type}; charset=utf-8`, body }),
    );
    const openWith = async (text: string) => {
      body = make(text);
      await page.goto("https://kept.example/file", { waitUntil: "load" });
      return page.evaluate(() => (window as unknown as Anatomist).anatomy(document).shapes);
    };
    /** Read as the browser reads it, and not run: all files in one go. */
    const read = (texts: readonly string[]) =>
      page.evaluate(
        ({ files, type }) =>
          files.map((file) => {
            const document = new DOMParser().parseFromString(file, type as DOMParserSupportedType);
            // Lines are broken, and a text of many has more of them: what counts is which elements there are.
            return {
              ...(window as unknown as Anatomist).anatomy(document),
              scripts: Array.from(document.querySelectorAll("script"), ({ id, type }) => `${id} ${type}`),
              isBroken: document.querySelector("parsererror") !== null,
            };
          }),
        { files: texts.map(make), type },
      );
    const words = [
      plain,
      "Other words, which are so many that they do not fit into one line of any picture that is made of them, however wide it may be; and then some more.",
    ];
    await openWith(plain);
    const harmless = await read(words);
    const usual = new Set(harmless.flatMap(({ shapes }) => shapes));
    expect(usual.size).toBeGreaterThan(5);
    // The other pictures are drawn by the same hand as that of the map.
    const step = /tiles|changes/.test(what) ? 5 : 1;
    for (const batch of batches(every(step, payloads), 50)) {
      for (const [index, { shapes, scripts, isBroken, links }] of (await read(batch)).entries()) {
        const payload = batch[index];
        expect(
          shapes.filter((shape) => !usual.has(shape)),
          payload,
        ).toEqual([]);
        expect([scripts, isBroken], payload).toEqual([harmless[0]?.scripts, false]);
        expect(
          links.filter((link) => !harmlessLink.test(link) && link !== "data:,"),
          payload,
        ).toEqual([]);
      }
    }
    // Some of them opened, and run.
    const run = new Set<string>();
    for (const text of words) for (const shape of await openWith(text)) run.add(shape);
    alarms.length = 0;
    for (const payload of every(12, payloads)) {
      expect(
        (await openWith(payload)).filter((shape) => !run.has(shape)),
        payload,
      ).toEqual([]);
      expect(alarms, payload).toEqual([]);
    }
    await context.close();
  },
);

test("no cell of the table is a formula in a spreadsheet", () => {
  const formulas = ["=", "+", "-", "@", "\t", "\r", "\n", " ", "'", "\u00a0", "\ufeff", "|", "%"].flatMap(
    (sign) => [
      `${sign}1+1`,
      `${sign}=cmd|' /C calc'!A0`,
      `${sign}HYPERLINK("https://a.example","a")`,
      `${sign}${sign}=1`,
    ],
  );
  for (const text of [...formulas, ...payloads]) {
    const { records } = finish(readCellSteps(toCsv(storyOf(text).whole), ","));
    expect(records[0]?.cells.every((cell) => csvColumns.some((column) => column === cell))).toBe(true);
    for (const { cells } of records) for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  }
});
