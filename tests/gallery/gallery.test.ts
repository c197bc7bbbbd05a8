import { existsSync, readdirSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import type { Page } from "playwright";
import * as prettier from "prettier";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBuiltSite, type BuiltSite } from "../pages/built-site.ts";
import { cases, settings, type Case, type SettingName } from "./cases.ts";
import { galleryPage, pictureName } from "./gallery-page.ts";
import { difference, differenceOfPart, faultsOf, gridOf, rowsOf } from "./likeness.ts";
import { openMap, photograph, show } from "./map-page.ts";
import { structureOf, structuresAsText } from "./structure.ts";

const gallery = new URL("../../gallery/", import.meta.url);
/** Where the picture of a test that fails is put, to be laid beside the kept one. */
const failed = new URL("../../test-results/gallery/", import.meta.url);

const all: readonly (readonly [string, Case])[] = Object.entries(cases);
const everySetting = Object.keys(settings) as SettingName[];
const structures = new Map(all.map(([name]) => [name, new Map<string, string>()]));

let site: BuiltSite;
beforeAll(async () => (site = await openBuiltSite()));
afterAll(() => site.close());

/** How far what a page shows is from a kept picture. */
async function faults(page: Page, picture: Buffer, kept: Buffer, hasWholeMap: boolean): Promise<string[]> {
  const [before, now] = [await gridOf(page, kept), await gridOf(page, picture)];
  const map = page.locator("stance-world [part=map]");
  const box = hasWholeMap && (await map.count()) ? await map.boundingBox() : null;
  const width = page.viewportSize()?.width ?? NaN;
  return faultsOf(
    difference(before, now),
    box ? differenceOfPart(before, now, rowsOf(box.y, width), rowsOf(box.y + box.height, width)) : undefined,
  );
}

describe.each(everySetting)("%s", (setting) => {
  let page: Page;
  beforeAll(async () => (page = await openMap(site.browser, site.address, settings[setting])));
  afterAll(() => page.context().close());

  const seen = all.filter(([, each]) => each.settings.includes(setting));
  test.each(seen)("%s", async (name, each) => {
    await show(page, each);
    // The panel of a country takes as much of the map as its letters need.
    const hasWholeMap = !each.properties["country"];
    const structure = hasWholeMap ? await structureOf(page) : undefined;
    if (structure !== undefined) structures.get(name)?.set(setting, structure);
    const picture = await photograph(page);
    const file = pictureName(name, setting);
    if (inject("renew")) return writeFile(new URL(file, gallery), picture);
    expect(existsSync(new URL(file, gallery)), `${file} is missing: npm run gallery makes it`).toBe(true);
    const found = await faults(page, picture, await readFile(new URL(file, gallery)), hasWholeMap);
    if (found.length) {
      await mkdir(failed, { recursive: true });
      await writeFile(new URL(file, failed), picture);
    }
    expect(found, `test-results/gallery/${file}, beside gallery/${file}`).toEqual([]);
  });
});

test.each(all)("the SVG of %s is made of what it was", async (name) => {
  const seen = structures.get(name) ?? new Map<string, string>();
  if (seen.size) await expect(structuresAsText(seen)).toMatchFileSnapshot(`../../gallery/${name}.txt`);
});

test("the gallery's page shows each picture, and the folder has no other", async () => {
  const text = await prettier.format(galleryPage(cases), { parser: "markdown" });
  await expect(text).toMatchFileSnapshot("../../gallery/README.md");
  const shown = [...text.matchAll(/\]\((.+?)\)/g)].map(([, file]) => file);
  expect(readdirSync(gallery).filter((file) => file.endsWith(".jpg"))).toEqual(shown.toSorted());
});

test("the README shows pictures that are kept", async () => {
  const text = await readFile(new URL("../README.md", gallery), "utf8");
  const shown = [...text.matchAll(/\((gallery\/.+?\.jpg)\)/g)].map(([, file = ""]) => file);
  expect(shown.length).toBeGreaterThan(3);
  expect(shown.filter((file) => !existsSync(new URL(`../${file}`, gallery)))).toEqual([]);
});

describe("what is alike, and what is not", () => {
  const faultsWith = async (setting: SettingName, each: Case, style: string, like: SettingName = setting) => {
    const page = await openMap(site.browser, site.address, settings[setting], style);
    await show(page, each);
    const kept = await readFile(new URL(pictureName("venezuela", like), gallery));
    const found = await faults(page, await photograph(page), kept, true);
    await page.context().close();
    return found.map((fault) => fault.replace(/:.*/, ""));
  };
  const { venezuela, small } = cases;

  test.each(["light", "phone", "print"] as const)("other fonts are alike: %s", async (setting) => {
    const style = ":root { font-family: monospace } stance-map { --stance-font: monospace }";
    expect(await faultsWith(setting, venezuela, style)).toEqual([]);
  });

  test.each([
    ["a camp without its colour", "stance-map { --stance-color-pro-maduro: var(--stance-land, #eceae5) }"],
    ["a mirrored map", "stance-map { scale: -1 1 }"],
    [
      "no map",
      "stance-map { --stance-sea: transparent; --stance-land: transparent; --stance-ink: transparent }",
    ],
  ])("not alike: %s", async (_, style) => {
    expect(await faultsWith("light", venezuela, style)).toEqual(["The map is another"]);
  });

  test("not alike: the other theme, another data set", async () => {
    expect(await faultsWith("dark", venezuela, "", "light")).toEqual([
      "The picture is another",
      "The map is another",
    ]);
    expect(await faultsWith("light", small, "")).toEqual(["The map is another"]);
  });
});
