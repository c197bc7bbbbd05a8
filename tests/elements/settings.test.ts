import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { withPositions, position, evidence } from "../cases/small-dataset.ts";
import type { StanceMap } from "../../src/elements/stance-map.ts";
import { emulate } from "./devtools.ts";
import { all, country, get, mount, settled } from "./fixture.ts";

afterEach(() => emulate({}));

/** A map that has the chunk which brings what settings ask for: what it draws with that chunk is there. */
async function mountWhole(markup?: string): Promise<StanceMap> {
  const map = await mount(markup);
  // It would come when the browser is idle: with a pointer that comes near, it comes now.
  get(map, ".map").dispatchEvent(new PointerEvent("pointerenter"));
  await expect.poll(() => all(map, "pattern.marks, .column, table")).not.toEqual([]);
  await settled(map);
  return map;
}

const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
const codes = ["CHN", "USA", "BRA", "IND", "CAN", "AUS", "ARG", "KAZ"];
const eight = {
  ...withPositions(
    ...codes.map((code, index) => position(code, ids[index] ?? null, evidence("It is so."))),
    position("club", "a", evidence("The club is for it.", { basis: "group" })),
    position("MEX", "a", evidence("It is for a.")),
    position("MEX", "b", evidence("It is for b.")),
    position("PER", null, evidence("It said nothing.")),
  ),
  stances: ids.map((id) => ({ id, label: id.toUpperCase() })),
};

test.each([
  ["forced colours", { "forced-colors": "active" }, ""],
  ["print", {}, "print"],
])(
  "%s: eight camps, a group, a contested and an unclear country each look different",
  async (_, features, media) => {
    await emulate(features, media);
    const map = await mountWhole();
    map.data = eight;
    await settled(map);
    const fill = (code: string) => getComputedStyle(country(map, code)).fill;
    const fills = [...codes, "AUT", "VEN", "FRA"].map(fill);
    expect(new Set(fills).size).toBe(fills.length);
    const named = codes.map((_, index) => `url("#marks-${index}")`);
    expect(fills.slice(0, 8)).toEqual(named);
    expect(fill("AUT")).toBe('url("#marks-0-group")');
    const bands = all(map, "pattern:not(.marks) rect").map((band) => getComputedStyle(band).fill);
    expect(bands).toEqual(['url("#marks-0-band")', 'url("#marks-1-band")']);
    expect(all(map, ".dotted").length).toBe(1);
    const swatches = all(get(map, "stance-legend"), "[part=legend] .swatch").map((swatch) => {
      const { backgroundImage, backgroundSize, backgroundColor, outlineStyle, borderStyle } =
        getComputedStyle(swatch);
      return [backgroundImage, backgroundSize, backgroundColor, outlineStyle, borderStyle].join();
    });
    expect(new Set(swatches).size).toBe(swatches.length);
  },
);

test.each(
  ["map", "changes", "tiles", "table"].flatMap((view) => [
    [view, "forced-colors", "active"] as const,
    [view, "prefers-contrast", "more"] as const,
  ]),
)("axe finds nothing wrong with %s where %s: %s", { timeout: 40_000 }, async (view, feature, value) => {
  await emulate({ [feature]: value });
  const map = await mountWhole(`<main><h1>A page</h1><stance-map view="${view}"></stance-map></main>`);
  await expect.poll(() => all(map, `[part=${view}]`).length).toBe(1);
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
});

test("in forced colours a pressed button is filled, and what has the focus is ringed", async () => {
  await emulate({ "forced-colors": "active" });
  const map = await mountWhole();
  const [pressed, other] = all(map, "stance-toolbar .faces button, .faces button");
  const look = (button: Element | undefined) => button && getComputedStyle(button).backgroundColor;
  expect(look(pressed)).not.toBe(look(other));
  const ring = () => pressed && getComputedStyle(pressed).outlineStyle;
  expect(ring()).toBe("none");
  other?.focus();
  await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
  expect(ring()).toBe("solid");
});

test("more contrast: darker quiet words, stronger borders", async () => {
  const map = await mountWhole();
  const now = () => ({
    muted: getComputedStyle(get(map, ".sentence")).color,
    border: parseFloat(getComputedStyle(country(map, "FRA")).strokeWidth),
  });
  const before = now();
  await emulate({ "prefers-contrast": "more" });
  await expect.poll(() => now().muted).not.toBe(before.muted);
  expect(now().border).toBeGreaterThan(before.border);
});

test("printed, the quotations of the year are on the page in the same moment, and gone after", async () => {
  const map = await mountWhole('<stance-map year="2025"></stance-map>');
  dispatchEvent(new Event("beforeprint"));
  const headings = all(map, "stance-print").flatMap((print) => all(print, "h4, h5"));
  expect(headings.map(({ textContent }) => textContent.replace(/\s+/g, " ").trim())).toContain("China");
  dispatchEvent(new Event("afterprint"));
  expect(all(map, "stance-print")).toEqual([]);
});
