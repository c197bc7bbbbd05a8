import axe from "axe-core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Pointing } from "../../src/controllers/hovering.ts";
import { StanceTiles } from "../../src/elements/tiles.ts";
import { countryStances } from "../../src/model/country-stance.ts";
import type { CountryCode, Dataset } from "../../src/model/dataset.ts";
import { enLate } from "../../src/text/en-late.ts";
import { THROUGH_GROUP } from "../../src/view/legend.ts";
import { contested } from "../cases/contested.ts";
import { contrast, linear, type Rgb } from "../view/colour.ts";
import { all, frame, get, words } from "./fixture.ts";
import { onSurface, sceneOf, shipped, tap } from "./on-surface.ts";

if (!customElements.get("stance-tiles")) customElements.define("stance-tiles", StanceTiles);

afterEach(() => vi.restoreAllMocks());

type Told = Record<"country-hover" | "country-focus", Pointing[]> & {
  readonly "country-select": CountryCode[];
};

async function mountTiles(properties: Partial<StanceTiles> = {}, surface = {}) {
  const tiles = document.createElement("stance-tiles");
  Object.assign(tiles, { scene: sceneOf(), text: enLate, ...properties });
  const told: Told = { "country-hover": [], "country-focus": [], "country-select": [] };
  for (const type of ["country-hover", "country-focus", "country-select"] as const)
    tiles.addEventListener(type, (event) => told[type].push((event as CustomEvent).detail as never));
  await onSurface(tiles, surface);
  await frame();
  await frame();
  const shownIn = async (year: number, dataset = shipped) => {
    tiles.scene = sceneOf(year, dataset);
    await tiles.updateComplete;
  };
  return { tiles, told, shownIn };
}

const tileOf = (tiles: Element, code: string) => get(tiles, `[data-country="${code}"]`);
const focused = (tiles: StanceTiles) =>
  (tiles.shadowRoot?.activeElement as HTMLElement | null)?.dataset["country"];
const boxOf = (tiles: Element, code: string) => tileOf(tiles, code).getBoundingClientRect();

/** The countries of each column by the words of its heading. */
const columns = (tiles: Element) =>
  Object.fromEntries(
    all(tiles, ".column").map((column) => [
      words(get(column, "h3")),
      all(column, "[data-country]").map(({ dataset }) => dataset["country"] ?? ""),
    ]),
  );

describe("the facts", () => {
  test.each([
    [2019, ["Pro-Maduro 14", "Pro-Guaidó 49", "Neutral 2", "Subject 1"]],
    [
      2025,
      ["With Maduro’s government 2", "Against Maduro 1", "Neutral 0", "Quoted, no stance 1", "Subject 1"],
    ],
  ])("in %i, the tiles are the cited countries of the data, in their columns", async (year, headings) => {
    const { tiles } = await mountTiles({ scene: sceneOf(year) });
    const stances = countryStances(shipped, year);
    const shown = columns(tiles);
    expect(Object.keys(shown)).toEqual([...headings, `No position cited ${195 - stances.size}`]);
    for (const heading of headings) expect(shown[heading]).toHaveLength(Number(/\d+$/.exec(heading)?.[0]));
    const facts = all(tiles, "[data-country]").map(({ dataset: { country, stance, basis } }) => [
      country,
      stance,
      basis,
    ]);
    const cited = Array.from(stances.values(), ({ country, key, coverage }) => [country, key, coverage]);
    expect(facts.sort()).toEqual(cited.sort());
    expect(cited.length).toBe(year === 2019 ? 66 : 5);
  });

  test("a member of a group is hatched, and says so to a screen reader", async () => {
    const { tiles } = await mountTiles();
    expect(words(tileOf(tiles, "MLT"))).toBe("Malta");
    await expect
      .element(page.elementLocator(tileOf(tiles, "MLT")))
      .toHaveAccessibleName("Malta, Through a group only");
    await expect.element(page.elementLocator(tileOf(tiles, "CHN"))).toHaveAccessibleName("China");
    const stripes = (code: string) => getComputedStyle(tileOf(tiles, code)).backgroundImage;
    expect(stripes("MLT")).toContain("repeating-linear-gradient");
    expect(stripes("CHN")).toBe("none");
  });

  test("a contested country has an edge of both colours; an unclear one stands by itself", async () => {
    const { tiles } = await mountTiles({ scene: sceneOf(2001, contested as unknown as Dataset) });
    expect(Object.keys(columns(tiles)).slice(0, -1)).toEqual([
      "For it 0",
      "Against it 0",
      "Sources disagree 1",
      "Quoted, no stance 1",
      "Subject 1",
    ]);
    expect(all(tileOf(tiles, "BRA"), "i").map(({ className }) => className)).toEqual(["camp-0", "camp-1"]);
    expect(tileOf(tiles, "CHL").dataset).toMatchObject({ stance: "unclear", basis: "named" });
  });

  test("the uncited countries unfold", async () => {
    const { tiles } = await mountTiles();
    expect(all(tiles, '[data-stance="uncited"]')).toEqual([]);
    await userEvent.click(get(tiles, "summary"));
    await expect.poll(() => all(tiles, '[data-stance="uncited"]').length).toBe(129);
    expect(tileOf(tiles, "IND").dataset["basis"]).toBeUndefined();
    await userEvent.click(get(tiles, "summary"));
    await expect.poll(() => all(tiles, '[data-stance="uncited"]').length).toBe(0);
  });

  test("what the legend singles out stands, the rest steps back", async () => {
    const { tiles } = await mountTiles({ isolated: "neutral" });
    const standing = () => all(tiles, ".tile:not(.dimmed)").map(({ dataset }) => dataset["country"] ?? "");
    expect(standing()).toEqual(["MEX", "URY"]);
    tiles.isolated = THROUGH_GROUP;
    await tiles.updateComplete;
    expect(standing()).toHaveLength(all(tiles, '[data-basis="group"]').length);
    tiles.isolated = undefined;
    await tiles.updateComplete;
    expect(standing()).toHaveLength(66);
  });
});

test("where a heading wraps, the first lines of all stand in line", async () => {
  const { tiles } = await mountTiles({}, { style: "inline-size: 840px" });
  const firsts = all(tiles, ".beside h3 > span:last-child").map((words) => words.getClientRects()[0]?.top);
  const heights = all(tiles, ".beside h3 > span:last-child").map((words) => words.clientHeight);
  expect(new Set(heights).size).toBeGreaterThan(1);
  expect(new Set(firsts).size).toBe(1);
});

test.each([
  [1160, false],
  [736, false],
  [328, true],
])("in %i px, tiles are equal, large enough for a thumb and inside", async (width, isStacked) => {
  const { tiles } = await mountTiles({}, { style: `inline-size: ${width + 40}px` });
  const boxes = all(tiles, ".tile").map((tile) => tile.getBoundingClientRect());
  const { left, right } = tiles.getBoundingClientRect();
  expect(new Set(boxes.map((box) => Math.round(box.width))).size).toBe(1);
  expect(Math.min(...boxes.map((box) => box.height))).toBeGreaterThanOrEqual(44);
  expect(Math.min(...boxes.map((box) => box.left))).toBeGreaterThanOrEqual(left - 1);
  expect(Math.max(...boxes.map((box) => box.right))).toBeLessThanOrEqual(right + 1);
  expect(boxOf(tiles, "USA").top > boxOf(tiles, "BLR").top + 300).toBe(true);
  expect(boxOf(tiles, "ALB").left > boxOf(tiles, "BLR").right).toBe(!isStacked);
  expect(tiles.scrollWidth).toBeLessThanOrEqual(tiles.clientWidth);
});

describe("the pointer", () => {
  test("tells each country that it is over, and none between tiles and outside", async () => {
    const { tiles, told } = await mountTiles();
    await userEvent.hover(tileOf(tiles, "CHN"));
    expect(told["country-hover"].at(-1)).toMatchObject({ country: "CHN" });
    const { x, y } = told["country-hover"].at(-1) ?? expect.fail();
    const { left, right, top, bottom } = boxOf(tiles, "CHN");
    expect([x > left, x < right, y > top, y < bottom]).toEqual([true, true, true, true]);
    await userEvent.hover(get(tiles, "h3"));
    expect(told["country-hover"].at(-1)?.country).toBeNull();
    await userEvent.hover(tileOf(tiles, "CHN"));
    await userEvent.hover(document.body, { position: { x: 2, y: 2 } });
    expect(told["country-hover"].at(-1)?.country).toBeNull();
  });

  test("the count of a camp stands beside the last word of its name, also on another line", async () => {
    const { tiles } = await mountTiles({ scene: sceneOf(2025) }, { style: "inline-size: 1200px" });
    const heading = get(tiles, ".camp-0 h3");
    const lineOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].at(-1)?.bottom;
    };
    expect(heading.textContent).toMatch(/government\u00a02\s*$/);
    expect(lineOf(get(heading, ".count"))).toBe(lineOf(get(heading, "bdi")));
  });

  test("selects by a click, and a click does not speak as the keyboard does", async () => {
    const { tiles, told } = await mountTiles();
    await userEvent.click(tileOf(tiles, "MLT"));
    expect(told["country-select"]).toEqual(["MLT"]);
    expect(told["country-focus"]).toEqual([]);
  });

  test("a tap selects and does not hover", async () => {
    const { tiles, told } = await mountTiles();
    await tap(tileOf(tiles, "CUB"));
    await expect.poll(() => told["country-select"]).toEqual(["CUB"]);
    expect(told["country-hover"]).toEqual([]);
  });

  test("the hovered and the selected country are lifted", async () => {
    const { tiles } = await mountTiles({ hovered: "CHN", selected: "MLT" });
    expect(all(tiles, ".lifted").map(({ dataset }) => dataset["country"])).toEqual(["CHN", "MLT"]);
    expect(tileOf(tiles, "MLT").ariaCurrent).toBe("true");
    expect(tileOf(tiles, "CHN").ariaCurrent).toBeNull();
  });
});

describe("the keyboard", () => {
  async function enter(properties: Partial<StanceTiles> = {}) {
    const mounted = await mountTiles(properties, { style: "inline-size: 960px" });
    const { tiles } = mounted;
    await userEvent.click(document.body, { position: { x: 1, y: 1 } });
    await userEvent.keyboard("{Tab}");
    const press = async (keys: string) => {
      await userEvent.keyboard(keys);
      await tiles.updateComplete;
      return focused(tiles);
    };
    return { ...mounted, press };
  }

  test("one Tab goes in, to the selected country or the first, the next one out", async () => {
    const { tiles, press } = await enter();
    expect(focused(tiles)).toBe("BLR");
    expect(all(tiles, '.tile[tabindex="0"]')).toHaveLength(1);
    await press("{Tab}");
    expect(get(tiles, "summary").matches(":focus")).toBe(true);
    await press("{Shift>}{Tab}{/Shift}");
    expect(focused(tiles)).toBe("BLR");
    document.body.replaceChildren();
    const selected = await enter({ selected: "MLT" });
    expect(focused(selected.tiles)).toBe("MLT");
  });

  test("arrows go along rows and through columns, Home and End to their ends, and Tab comes back", async () => {
    const { tiles, press } = await enter();
    const down = await press("{ArrowDown}");
    expect(boxOf(tiles, down ?? "").left).toBe(boxOf(tiles, "BLR").left);
    expect(boxOf(tiles, down ?? "").top).toBeGreaterThan(boxOf(tiles, "BLR").bottom);
    expect(await press("{ArrowUp}")).toBe("BLR");
    // At the edge the page does not scroll instead.
    let isPrevented = false;
    document.body.addEventListener("keydown", (event) => (isPrevented = event.defaultPrevented), {
      once: true,
    });
    expect(await press("{ArrowUp}")).toBe("BLR");
    expect(isPrevented).toBe(true);
    expect(await press("{End}")).toBe("TUR");
    expect(await press("{Home}")).toBe("BLR");
    let country = focused(tiles);
    while (country && tileOf(tiles, country).dataset["stance"] === "pro-maduro")
      country = await press("{ArrowRight}");
    expect(country).toBe("ALB");
    expect(await press("{Control>}{End}{/Control}")).toBe("VEN");
    expect(await press("{Control>}{Home}{/Control}")).toBe("BLR");
    await press("{ArrowRight}{Tab}{Shift>}{Tab}{/Shift}");
    expect(focused(tiles)).not.toBe("BLR");
  });

  test("letters jump to the next name that begins with them", async () => {
    const { press } = await enter();
    expect(await press("c")).toBe("KHM");
    expect(await press("u")).toBe("CUB");
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await press("m")).toBe("MLT");
    expect(await press("m")).toBe("MEX");
    expect(await press("m")).toBe("MLT");
  });

  test("a space within a name goes on with it; by itself it presses the tile", async () => {
    const { told, press } = await enter();
    expect(await press("south k")).toBe("KOR");
    expect(told["country-select"]).toEqual([]);
  });

  test("tells where it is, below the tile, and that it leaves; Enter and the space bar select", async () => {
    const { tiles, told, press } = await enter();
    const spot = told["country-focus"].at(-1) ?? expect.fail();
    const { left, right, top, bottom } = boxOf(tiles, "BLR");
    expect(spot).toMatchObject({ country: "BLR" });
    expect([spot.x > left, spot.x < right, spot.y > top, spot.y <= bottom]).toEqual([true, true, true, true]);
    await press("{Enter}");
    await press(" ");
    expect(told["country-select"]).toEqual(["BLR", "BLR"]);
    await press("{End}");
    expect(told["country-focus"].map(({ country }) => country)).toEqual(["BLR", "TUR"]);
    await press("{Tab}");
    expect(told["country-focus"].at(-1)?.country).toBeNull();
  });

  test("reaches the uncited countries once they are unfolded", async () => {
    const { tiles, press } = await enter();
    await press("{Tab}{Enter}");
    await expect.poll(() => all(tiles, '[data-stance="uncited"]').length).toBe(129);
    await press("{Tab}");
    expect(focused(tiles)).toBe("AFG");
    expect(await press("{ArrowUp}")).toMatch(/^[A-Z]{3}$/);
    expect(tileOf(tiles, focused(tiles) ?? "").dataset["stance"]).not.toBe("uncited");
  });

  test("the focus stays on a country that travels, and nobody is told that it left", async () => {
    const { tiles, told, press, shownIn } = await enter();
    expect(await press("i")).toBe("IRN");
    await shownIn(2025);
    expect(focused(tiles)).toBe("IRN");
    expect(tileOf(tiles, "IRN").dataset["stance"]).toBe("unclear");
    expect(told["country-focus"].map(({ country }) => country)).not.toContain(null);
  });
});

describe("another year", () => {
  const moving = (tiles: Element, code: string) => tileOf(tiles, code).getAnimations({ subtree: false });
  const isTravelling = (animation: Animation) =>
    (animation.effect as KeyframeEffect).getKeyframes().some(({ translate }) => translate !== undefined);

  test("tiles travel from where they stood to where they stand", async () => {
    const { tiles, shownIn } = await mountTiles();
    const from = boxOf(tiles, "IRN");
    await shownIn(2025);
    const [animation] = moving(tiles, "IRN").filter(isTravelling);
    if (!animation) throw new Error("Iran does not move.");
    animation.pause();
    animation.currentTime = 0;
    const start = boxOf(tiles, "IRN");
    expect([start.left, start.top]).toEqual([
      expect.closeTo(from.left, 0),
      expect.closeTo(from.top, 0),
    ] as number[]);
    animation.finish();
    expect(boxOf(tiles, "IRN").left).not.toBeCloseTo(from.left, 0);
    await shownIn(2019);
    const [appearing] = moving(tiles, "MLT").filter((each) => !(each instanceof CSSTransition));
    expect((appearing?.effect as KeyframeEffect).getKeyframes()[0]?.["opacity"]).toBe("0");
  });

  test("nothing moves for readers who want less motion, nor at a hover", async () => {
    const { tiles, shownIn } = await mountTiles();
    const animate = vi.spyOn(Element.prototype, "animate");
    tiles.hovered = "CHN";
    await tiles.updateComplete;
    expect(animate).not.toHaveBeenCalled();
    vi.spyOn(globalThis, "matchMedia").mockReturnValue({ matches: true } as MediaQueryList);
    await shownIn(2025);
    expect(animate).not.toHaveBeenCalled();
    vi.mocked(matchMedia).mockReturnValue({ matches: false } as MediaQueryList);
    await shownIn(2019);
    expect(animate).toHaveBeenCalled();
  });
});

/** A colour as the browser paints it. */
function painted(colour: string): Rgb {
  const context = new OffscreenCanvas(1, 1).getContext("2d") ?? expect.fail();
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const channels = Array.from(context.getImageData(0, 0, 1, 1).data.slice(0, 3));
  return linear(`#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`);
}

test.each(["light", "dark"])("in %s, names stand 4.5:1 on every tile and stripe", async (theme) => {
  const { tiles } = await mountTiles({ scene: sceneOf(2019) }, { theme });
  await userEvent.click(get(tiles, "summary"));
  await expect.poll(() => all(tiles, '[data-stance="uncited"]').length).toBe(129);
  const seen = new Set<string>();
  for (const tile of all(tiles, ".tile")) {
    const { color, backgroundColor, backgroundImage } = getComputedStyle(tile);
    const grounds =
      backgroundImage === "none" ? [backgroundColor] : backgroundImage.match(/\w+\([\d. /e-]+\)/g);
    for (const ground of grounds ?? expect.fail()) {
      expect(contrast(painted(color), painted(ground)), ground).toBeGreaterThan(4.5);
      seen.add(ground);
    }
  }
  // Three camps, the subject, what is uncited, and the second stripe of a group.
  expect(seen.size).toBeGreaterThanOrEqual(6);
});

test.each([
  ["light", 2019, undefined],
  ["dark", 2019, undefined],
  ["light", 2025, "neutral"],
  ["dark", 2025, "neutral"],
])("axe finds nothing in %s, %i, with %s singled out", { timeout: 45_000 }, async (theme, year, isolated) => {
  const { tiles } = await mountTiles({ scene: sceneOf(year), isolated, selected: "CHN" }, { theme });
  await userEvent.click(get(tiles, "summary"));
  await expect.poll(() => all(tiles, '[data-stance="uncited"]').length).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 400));
  const { violations, incomplete } = await axe.run(document.body, {
    rules: { region: { enabled: false }, "page-has-heading-one": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  const unsure = incomplete.flatMap(({ id, nodes }) => nodes.map(({ html }) => [id, html]));
  // What stands on stripes is computed above.
  expect(unsure.filter(([, html]) => !html?.includes('class="name"'))).toEqual([]);
});
