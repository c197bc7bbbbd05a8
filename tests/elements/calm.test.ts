import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { contested } from "../cases/contested.ts";
import type { StanceMap } from "../../src/elements/stance-map.ts";
import { emulate, pointAt } from "./devtools.ts";
import { all, centreOf, country, frame, get, hover, mount, settled, tooltipText } from "./fixture.ts";
import { tap } from "./on-surface.ts";

beforeEach(async () => {
  await page.viewport(1000, 800);
  await userEvent.unhover(document.documentElement);
});
afterEach(async () => {
  await emulate({});
  document.body.removeAttribute("style");
  document.documentElement.removeAttribute("dir");
});

const play = (map: StanceMap) => get(map, ".play");
const isPlaying = (map: StanceMap) => play(map).getAttribute("aria-label") === "Pause";

/** A map of three years that plays, between two stretches of a page that scrolls. */
async function playing(): Promise<StanceMap> {
  const map = await mount(
    '<div style="height: 900px"></div><stance-map></stance-map><div style="height: 1200px"></div>',
  );
  map.data = contested;
  await settled(map);
  await userEvent.click(play(map));
  await settled(map);
  expect(isPlaying(map)).toBe(true);
  // What it listens with is fetched.
  await new Promise((resolve) => setTimeout(resolve, 300));
  return map;
}

test.each<[string, (map: StanceMap) => Promise<void>]>([
  ["a click on the title", async (map) => userEvent.click(get(map, "h2"))],
  ["a finger on the map", async (map) => tap(get(map, "[part=map]"))],
  ["a wheel over the map", async (map) => userEvent.wheel(get(map, "[part=map]"), { delta: { y: 20 } })],
  ["the focus on its way to the slider", async () => userEvent.keyboard("{Tab}")],
  ["a click on the button itself", async (map) => userEvent.click(play(map))],
  ["Escape on the button itself", async () => userEvent.keyboard("{Escape}")],
  ["the map scrolling off the screen", () => Promise.resolve(scrollTo(0, 5_000))],
  [
    "the tab going out of sight",
    () => Promise.resolve(void document.dispatchEvent(new Event("visibilitychange"))),
  ],
])("playing stops at %s", async (_, act) => {
  const map = await playing();
  await act(map);
  await expect.poll(() => isPlaying(map)).toBe(false);
});

test("Escape that stops the playing does nothing else: a camp stays singled out", async () => {
  const map = await playing();
  const camp = () => get(map, "[part=legend] button");
  await userEvent.click(camp());
  await userEvent.click(play(map));
  await settled(map);
  expect([isPlaying(map), camp().getAttribute("aria-pressed")]).toEqual([true, "true"]);
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => isPlaying(map)).toBe(false);
  expect(camp().getAttribute("aria-pressed")).toBe("true");
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => camp().getAttribute("aria-pressed")).toBe("false");
});

test("a pointer that moves, and a key elsewhere on the page, let it play", async () => {
  const map = await playing();
  await userEvent.hover(get(map, "h2"));
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
  await frame();
  expect(isPlaying(map)).toBe(true);
});

test("nothing moves for who wants less motion", async () => {
  await page.viewport(375, 700);
  await emulate({ "prefers-reduced-motion": "reduce" });
  const map = await mount();
  await userEvent.click(country(map, "BRA"));
  await expect.poll(() => all(map, "[part=evidence]")[0]?.matches(":popover-open")).toBe(true);
  const moving = () => all(map, "*").flatMap((element) => element.getAnimations());
  expect(moving()).toEqual([]);
  map.country = undefined;
  map.year = 2025;
  await settled(map);
  expect(moving()).toEqual([]);
  map.view = "tiles";
  await expect.poll(() => all(map, "[part=tiles]").length).toBe(1);
  map.year = 2019;
  await settled(map);
  expect(moving()).toEqual([]);
});

test("who does not mind has fills that fade and tiles that travel", async () => {
  const map = await mount('<stance-map view="tiles"></stance-map>');
  await expect.poll(() => all(map, "[part=tiles]").length).toBe(1);
  map.year = 2025;
  await map.updateComplete;
  await expect
    .poll(() => all(map, ".tile").flatMap((tile) => tile.getAnimations()).length)
    .toBeGreaterThan(0);
});

test("the page keeps its wheel, its keys and its focus until the reader is in the map", async () => {
  const map = await mount(
    '<button>Before</button><stance-map country="CHN"></stance-map><div style="height: 3000px"></div>',
  );
  await expect.poll(() => all(map, "[part=evidence]").length).toBe(1);
  expect(document.activeElement).toBe(document.body);
  expect(scrollY).toBe(0);
  const refused: string[] = [];
  for (const type of ["keydown", "wheel"])
    addEventListener(type, (event) => event.defaultPrevented && refused.push(type), { once: false });
  await userEvent.click(get(document, "button"));
  map.country = "CHN";
  await settled(map);
  for (const key of ["{ArrowDown}", "{Escape}", " ", "{End}", "m"]) await userEvent.keyboard(key);
  scrollTo(0, 0);
  await userEvent.wheel(get(map, "[part=map]"), { delta: { y: 200 } });
  await expect.poll(() => scrollY).toBeGreaterThan(100);
  expect(refused).toEqual([]);
});

test.each([
  ["in a box that scrolls", "overflow: auto; height: 500px; width: 700px"],
  ["mirrored", "direction: rtl"],
  ["enlarged by zoom", "zoom: 1.5; width: 600px"],
  ["made smaller by zoom", "zoom: 0.6"],
  ["moved and scaled by a transform", "transform: translate(30px, 10px) scale(0.7); transform-origin: 0 0"],
  ["in a box that clips and has its own layers", "overflow: clip; contain: paint; filter: saturate(1)"],
])("%s, the pointer finds the countries, and the tooltip is whole and near it", async (_, style) => {
  await page.viewport(1000, 900);
  const map = await mount(`<div style="${style}"><stance-map></stance-map></div>`);
  const { left, top } = get(map, "[part=map]").getBoundingClientRect();
  for (const [code, name] of [
    ["CHN", "China"],
    ["BRA", "Brazil"],
    ["AUS", "Australia"],
  ] as const) {
    // The last tooltip may lie on the next country.
    await pointAt(1, innerHeight - 1);
    await expect.poll(() => tooltipText(map)).toBe("");
    const { x, y } = centreOf(map, code);
    await pointAt(left + x, top + y);
    await expect.poll(() => tooltipText(map)).toContain(name);
    const box = get(map, '[role="tooltip"]').getBoundingClientRect();
    expect([box.left >= 0, box.top >= 0, box.right <= innerWidth, box.bottom <= innerHeight]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    const far = Math.max(box.left - left - x, left + x - box.right, box.top - top - y, top + y - box.bottom);
    expect(far).toBeLessThan(40);
    expect(far).toBeGreaterThan(0);
  }
});

test("two maps on a page: Escape, a click and the panel are each one's own", async () => {
  const first = await mount('<stance-map country="CHN"></stance-map><stance-map country="RUS"></stance-map>');
  const [, second] = all<StanceMap>(document, "stance-map");
  if (!second) throw new Error("There is no second map.");
  await expect.poll(() => all(document, "[part=evidence]").length).toBe(2);
  get(second, "[part=map]").focus();
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => all(second, "[part=evidence]").length).toBe(0);
  expect(first.country).toBe("CHN");
  await hover(first, "USA");
  await expect.poll(() => tooltipText(first)).toContain("United States");
  expect(tooltipText(second)).toBe("");
});
