import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { StanceMap } from "../../src/elements/stance-map.ts";
import { contested } from "../cases/contested.ts";
import { all, centreOf, country, get, hover, mount, settled, tooltipText, words } from "./fixture.ts";

const LONG = 20_000;

beforeEach(async () => {
  await userEvent.unhover(document.documentElement);
  document.body.style.margin = "0";
});
afterEach(() => document.documentElement.removeAttribute("style"));

/** The elements of a map that stick out of a box at a side, but for what a scrolling or clipping box of the map holds. */
function sticksOut(map: StanceMap, box: { left: number; right: number }): string[] {
  return all(map, "*")
    .filter((element) => !isHeld(element) && !element.matches(".spoken, [popover], [popover] *, defs *"))
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < box.left - 9 || right > box.right + 1);
    })
    .map((element) => `${element.localName}.${element.getAttribute("class") ?? ""}: ${words(element)}`);
}

function isHeld(element: Element): boolean {
  for (let at = parentOf(element); at; at = parentOf(at))
    if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX)) return true;
  return false;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

describe.each([375, 1280])(
  "in a window of %i px a box that is as wide as what it holds has a map as wide as it can be",
  (width) => {
    test.each([
      ["a flex row", '<div style="display: flex"><stance-map></stance-map></div>'],
      [
        "a column whose items are centred",
        '<div style="display: flex; flex-direction: column; align-items: center"><stance-map></stance-map></div>',
      ],
      [
        "a grid that centres",
        '<div style="display: grid; place-items: center"><stance-map></stance-map></div>',
      ],
      ["a flex row's box", '<div style="display: flex"><div><stance-map></stance-map></div></div>'],
      ["a dialog", '<dialog open style="position: static"><stance-map></stance-map></dialog>'],
      [
        "a float, with lines that do not wrap",
        '<div style="float: left; white-space: nowrap"><stance-map></stance-map></div>',
      ],
      ["a cell of a table", "<table><tr><td><stance-map></stance-map></td></tr></table>"],
    ])("%s", async (_, markup) => {
      await page.viewport(width, 800);
      const map = await mount(markup);
      const { width: wide } = get(map, "[part=map]").getBoundingClientRect();
      expect(wide).toBeGreaterThanOrEqual(Math.min(width - 50, 900));
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    });
  },
);

const faces = ["map", "changes", "tiles", "table"] as const;

/** Shows a face, and opens all that stands below it. */
async function openAll(map: StanceMap): Promise<void> {
  if (map.view !== "map") await expect.poll(() => all(map, `[part=${map.view}]`).length).toBe(1);
  for (const button of all(map, "footer .tools button")) await userEvent.click(button);
  await expect.poll(() => all(map, "stance-share, stance-sources").length).toBe(2);
  await userEvent.click(page.getByRole("button", { name: "Find a country" }));
  await expect.poll(() => all(map, "input[role=combobox]").length).toBe(1);
  await userEvent.keyboard("united");
  await userEvent.click(page.getByRole("button", { name: "Filter", exact: true }));
  await expect.poll(() => all(map, "input[type=checkbox]").length).toBeGreaterThan(2);
  await settled(map);
}

test.each(faces)(
  "%s, with all that opens, stays inside a column of 320 px",
  async (view) => {
    await page.viewport(1400, 900);
    const map = await mount(`<div style="width: 320px"><stance-map view="${view}"></stance-map></div>`);
    await openAll(map);
    expect(sticksOut(map, map.getBoundingClientRect())).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1400);
  },
  LONG,
);

test.each(faces)(
  "%s, with all that opens, at twice the letters in a window of 320 px, neither sticks out nor is cut off",
  async (view) => {
    await page.viewport(320, 700);
    document.documentElement.style.fontSize = "200%";
    const map = await mount(`<stance-map view="${view}"></stance-map>`);
    await openAll(map);
    expect(sticksOut(map, { left: 0, right: 320 })).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const cut = all(map, "button, h2, h3, h4, p, label, blockquote, td, th").filter(
      (element) =>
        !element.matches(".spoken") &&
        getComputedStyle(element).overflow !== "visible" &&
        element.scrollHeight > element.clientHeight + 1,
    );
    expect(cut.map(words)).toEqual([]);
  },
  LONG,
);

test("all letters grow with the page's, and with nothing else of it", async () => {
  await page.viewport(1000, 800);
  const sizes = async (style: string) => {
    document.documentElement.style.cssText = style;
    const map = await mount('<stance-map country="CHN" view="table"></stance-map>');
    await expect.poll(() => all(map, "[part=evidence], [part=table]").length).toBe(2);
    // The title is as large as there is room.
    const texts = [
      ".sentence",
      "stance-toolbar",
      "[part=evidence] blockquote",
      "[part=table] td",
      ".year",
      "footer p",
    ];
    return texts.map((selector) => parseFloat(getComputedStyle(get(map, selector)).fontSize));
  };
  const usual = await sizes("");
  const large = await sizes("font-size: 32px");
  large.forEach((size, index) => expect(size / (usual[index] ?? 0)).toBeGreaterThan(1.7));
  // The page's own unit, which many pages set to 10 px, is none of the map's.
  document.body.style.fontSize = "16px";
  expect(await sizes("font-size: 62.5%")).toEqual(usual);
  document.body.style.fontSize = "";
});

test("in the year's sentence a count and its camp stay together, and a long name wraps at its spaces", async () => {
  const linesOf = (part: HTMLElement) => {
    const range = new Range();
    range.selectNodeContents(part);
    return new Set(Array.from(range.getClientRects(), ({ top }) => top)).size;
  };
  const map = await mount();
  for (let width = 320; width <= 520; width += 10) {
    await page.viewport(width, 700);
    const camps = all(map, ".sentence:not(.unseen) .in-camp-color:not(.year)");
    expect([width, ...camps.map(linesOf)]).toEqual([width, 1, 1, 1]);
  }
  await page.viewport(320, 700);
  const label = "For whatever a well-known assembly of many states has said about it";
  map.data = { ...contested, stances: contested.stances.map((stance) => ({ ...stance, label })) };
  await settled(map);
  map.year = 2010;
  await settled(map);
  const [camp = expect.fail()] = all(map, ".sentence:not(.unseen) .in-camp-color:not(.year)");
  expect(linesOf(camp)).toBeGreaterThan(1);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test("the buttons of the zoom, the choice of a region and the boxes of the filter grow with the letters", async () => {
  await page.viewport(320, 700);
  const look = async (fontSize: string) => {
    document.documentElement.style.fontSize = fontSize;
    const map = await mount('<stance-map region="europe"></stance-map>');
    get(map, ".map").dispatchEvent(new PointerEvent("pointerenter"));
    await expect.poll(() => all(map, ".whole").length).toBe(1);
    await userEvent.click(page.getByRole("button", { name: "Filter", exact: true }));
    await expect.poll(() => all(map, "input[type=checkbox]").length).toBeGreaterThan(2);
    const region = get(map, ".bar select");
    const bar = get(map, ".bar").getBoundingClientRect();
    expect(region.clientHeight / parseFloat(getComputedStyle(region).fontSize)).toBeGreaterThan(1.5);
    expect(bar.top).toBeGreaterThanOrEqual(get(map, "[part=map]").getBoundingClientRect().bottom);
    expect(bar.bottom).toBeLessThanOrEqual(get(map, "stance-world").getBoundingClientRect().bottom + 1);
    expect(bar.right).toBeLessThanOrEqual(320);
    return [".in", ".in svg", "input[type=checkbox]"].map(
      (part) => get(map, part).getBoundingClientRect().width,
    );
  };
  const usual = await look("16px");
  const large = await look("32px");
  large.forEach((size, index) => expect(size / (usual[index] ?? 0)).toBeGreaterThan(1.7));
});

test.each(["USA", "CHN", "AUS"])(
  "the tooltip about %s is whole in a window of 320 × 256 px: zoomed to four times",
  async (code) => {
    await page.viewport(320, 256);
    const map = await mount();
    await hover(map, code);
    await expect.poll(() => tooltipText(map)).not.toBe("");
    const { left, top, right, bottom } = get(map, '[role="tooltip"]').getBoundingClientRect();
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect([right <= 320, bottom <= 256]).toEqual([true, true]);
    await userEvent.click(get(map, "[part=map]"), { position: centreOf(map, code) });
    await expect.poll(() => map.country).toBe(code);
  },
);

test("a sheet in a window of 320 × 256 px leaves a way to read and to close it", async () => {
  await page.viewport(320, 256);
  const map = await mount();
  await userEvent.click(country(map, "CHN"));
  await expect.poll(() => all(map, "[part=evidence]")[0]?.matches(":popover-open")).toBe(true);
  const { clientHeight } = get(map, "[part=evidence] .scroll");
  expect(clientHeight).toBeGreaterThan(80);
  expect(get(map, "[part=evidence] .close").getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
});

test("on a wide screen the map is no higher than the window, and lines of text stay readable", async () => {
  await page.viewport(3000, 900);
  const map = await mount('<stance-map country="CHN"></stance-map>');
  await expect.poll(() => all(map, "[part=evidence]").length).toBe(1);
  const { width, height } = get(map, "[part=map]").getBoundingClientRect();
  expect(height).toBeLessThanOrEqual(900);
  expect(width).toBeGreaterThan(1800);
  const em = parseFloat(getComputedStyle(get(map, ".sentence")).fontSize);
  expect(get(map, ".sentence").getBoundingClientRect().width).toBeLessThan(60 * em);
  expect(get(map, "[part=evidence]").getBoundingClientRect().width).toBeLessThan(420);
});
