import axe from "axe-core";
import { beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import ukraine from "../../data/ukraine-2022.json";
import venezuela from "../../data/venezuela.json";
import type { StanceMap } from "../../src/elements/stance-map.ts";
import { enLate } from "../../src/text/en-late.ts";
import { contested } from "../cases/contested.ts";
import { tapAt } from "./devtools.ts";
import { tap } from "./on-surface.ts";
import {
  all,
  centreOf,
  country,
  details,
  frame,
  get,
  hover,
  listenTo,
  mount,
  settled,
  tooltipText,
  words,
} from "./fixture.ts";

beforeEach(async () => {
  await page.viewport(1000, 800);
  await userEvent.unhover(document.documentElement);
});

const panel = (map: StanceMap) => all(map, "[part=evidence]")[0];

/** The element that has the focus, in whichever shadow root. */
function focused(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

test("a click opens every quotation of every year, the year shown first, and tells the page", async () => {
  const map = await mount();
  const selections = details(map, "stance-country");
  await userEvent.click(get(map, "[part=map]"), { position: centreOf(map, "CHN") });
  await expect.poll(() => panel(map) && words(panel(map) as Element)).toContain("China");
  const headings = all(map, "[part=evidence] h4").map(words);
  expect(headings).toEqual(["2019 Pro-Maduro 20 quotations", "2025 With Maduro’s government 11 quotations"]);
  const quotes = () => all(map, "[part=evidence] blockquote").length;
  const cited = venezuela.positions.filter((position) => position.country === "CHN");
  // Not all at once where there is only room for a sheet, as before a frame's new width has arrived.
  await expect.poll(quotes).toBe(cited.flatMap(({ evidence }) => evidence).length);
  expect(words(panel(map) as Element)).toContain("China’s Foreign Ministry denied this on 2 April 2019.");
  expect(selections[0]).toMatchObject({ country: "CHN", year: 2019, stance: "pro-maduro" });
  const links = all<HTMLAnchorElement>(map, "[part=evidence] a").map(({ href }) => href);
  expect(links.every((href) => /^https:\/\/[^#]+#:~:text=[^ “”"]+$/.test(href))).toBe(true);
});

test("the year shown leads the panel, also when another is chosen while it is scrolled", async () => {
  const map = await mount();
  map.country = "CHN";
  const years = () => all(map, "[part=evidence] h4 .year").map(words);
  await expect.poll(years).toEqual(["2019", "2025"]);
  const scroller = get(map, "[part=evidence] .scroll");
  scroller.scrollTop = 300;
  all(map, "[part=evidence] .tools button")[0]?.click();
  // Copied, or that the browser forbids it.
  await expect.poll(() => words(get(map, "[part=evidence] [role=status]"))).not.toBe("");
  expect(scroller.scrollTop).toBe(300);
  map.year = 2025;
  await expect.poll(years).toEqual(["2025", "2019"]);
  expect(scroller.scrollTop).toBe(0);
});

test("that the year shown cites nothing is said once, by the head, which the name is described by", async () => {
  const map = await mount('<stance-map year="2019" country="IND"></stance-map>');
  await expect.poll(() => panel(map) && words(panel(map) as Element)).toContain("India");
  const lines = () => all(map, "[part=evidence] h4, [part=evidence] .now").map(words);
  expect(lines()).toEqual(["2019 · No position cited", "2025 No position cited"]);
  expect(get(map, "[part=evidence] h3").getAttribute("aria-describedby")).toBe("now help");
  map.country = "ALB";
  await settled(map);
  expect(lines()).toEqual(["2019 · Pro-Guaidó", "2019 Pro-Guaidó one quotation", "2025 No position cited"]);
  map.year = 2025;
  await settled(map);
  expect(lines()).toEqual(["2025 · No position cited", "2019 Pro-Guaidó one quotation"]);
  map.data = { ...venezuela, positions: venezuela.positions.filter(({ year }) => year === 2019) };
  map.country = "IND";
  await settled(map);
  expect(lines()).toEqual(["2019 · No position cited"]);
  expect(get(map, "[part=evidence] .scroll").checkVisibility()).toBe(false);
});

test("what is looked for in the table is still looked for when the reader comes back to it", async () => {
  const map = await mount('<stance-map view="table"></stance-map>');
  await expect.poll(() => all(map, "stance-table").length).toBe(1);
  const rows = () => all(map, "tbody tr[data-country]").length;
  await userEvent.type(get(get(map, "stance-table"), "input"), "bolton");
  await expect.poll(rows).toBe(1);
  map.view = "map";
  await settled(map);
  expect(all(map, "stance-table")).toEqual([]);
  map.view = "table";
  await settled(map);
  const [input] = all<HTMLInputElement>(get(map, "stance-table"), "input");
  expect(input?.value).toBe("bolton");
  await expect.poll(rows).toBe(1);
  await userEvent.clear(input ?? expect.fail());
  await expect.poll(rows).toBe(66);
  map.view = "map";
  await settled(map);
  map.view = "table";
  await settled(map);
  expect(rows()).toBe(66);
});

test("the focus goes into the panel by Enter, and Escape brings it back", async () => {
  const map = await mount();
  const svg = get(map, "[part=map]");
  svg.focus();
  await userEvent.keyboard("{ArrowUp}");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => focused()?.localName).toBe("h3");
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => panel(map)).toBeUndefined();
  expect(map.country).toBeUndefined();
  expect(focused()).toBe(svg);
});

test("nothing below the map moves when the panel opens", async () => {
  const map = await mount();
  const top = () => get(map, "[part=years]").getBoundingClientRect().top;
  const before = top();
  map.country = "CHN";
  await expect.poll(() => panel(map)).toBeDefined();
  expect(top()).toBe(before);
  const { bottom } = (panel(map) as Element).getBoundingClientRect();
  expect(bottom).toBeLessThanOrEqual(before + 1);
});

test("on a phone a tap opens a sheet, and a tap outside closes it", async () => {
  await page.viewport(375, 700);
  const map = await mount();
  const { left, top } = get(map, "[part=map]").getBoundingClientRect();
  const brazil = centreOf(map, "BRA");
  await tapAt(left + brazil.x, top + brazil.y);
  await expect.poll(() => panel(map)?.matches(":popover-open")).toBe(true);
  expect(map.country).toBe("BRA");
  const edges = () => {
    const { left, right, bottom } = (panel(map) as Element).getBoundingClientRect();
    return [left, right, bottom];
  };
  await expect.poll(edges).toEqual([0, innerWidth, innerHeight]);
  await tapAt(100, 20);
  await expect.poll(() => panel(map)).toBeUndefined();
});

test("what is open stays as it is where its place changes: the keyboard, what is unfolded, how far it is scrolled", async () => {
  await page.viewport(900, 700);
  const map = await mount();
  map.country = "CHN";
  await expect.poll(() => panel(map)).toBeDefined();
  const box = panel(map);
  const heading = get(map, "[part=evidence] h3");
  heading.focus();
  await page.viewport(375, 700);
  await expect.poll(() => get(map, "stance-evidence").className).toBe("below");
  await settled(map);
  expect(panel(map)).toBe(box);
  expect(focused()).toBe(heading);
});

test("a country that the page selects opens no sheet, also where the reader had that one open before", async () => {
  await page.viewport(375, 700);
  const map = await mount();
  const { left, top } = get(map, "[part=map]").getBoundingClientRect();
  const brazil = centreOf(map, "BRA");
  await tapAt(left + brazil.x, top + brazil.y);
  await expect.poll(() => panel(map)?.matches(":popover-open")).toBe(true);
  map.country = null;
  await expect.poll(() => panel(map)).toBeUndefined();
  map.country = "BRA";
  await expect.poll(() => panel(map)).toBeDefined();
  expect(get(map, "stance-evidence").className).toBe("below");
});

test("that the browser forbids copying is no news of the next country", async () => {
  const copied = vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("No."));
  const map = await mount('<stance-map country="RUS" year="2025"></stance-map>');
  await expect.poll(() => panel(map)).toBeDefined();
  await userEvent.click(get(map, "[part=evidence] .tools button"));
  const told = () => words(get(map, "[part=evidence] [role=status]"));
  await expect.poll(told).toContain("does not allow copying");
  map.country = "CHN";
  await expect.poll(told).toBe("");
  copied.mockRestore();
});

test("a copy that is done when another country is open is no news of that one", async () => {
  let goOn = () => {};
  const waiting = new Promise<void>((resolve) => (goOn = resolve));
  const copied = vi.spyOn(navigator.clipboard, "writeText").mockReturnValue(waiting);
  const map = await mount('<stance-map country="RUS" year="2025"></stance-map>');
  await expect.poll(() => panel(map)).toBeDefined();
  const heard = listenTo(get(map, "[part=evidence] [role=status]"));
  await userEvent.click(get(map, "[part=evidence] .tools button"));
  map.country = "CHN";
  await settled(map);
  goOn();
  await settled(map);
  await settled(map);
  expect(heard).toEqual([]);
  copied.mockRestore();
});

test("each copy is heard, that it is done for a while, that the browser forbids it until the next", async () => {
  const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const map = await mount('<stance-map country="RUS" year="2025"></stance-map>');
  await expect.poll(() => panel(map)).toBeDefined();
  const [first, second] = all(map, "[part=evidence] .tools button");
  const heard = listenTo(get(map, "[part=evidence] [role=status]"));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const later = async (ms = 0) => {
    await frame();
    await vi.advanceTimersByTimeAsync(ms);
  };
  first?.click();
  await later();
  second?.click();
  await later();
  expect(heard).toEqual(["Copied", "", "Copied"]);
  expect([first, second].map((button) => button && words(button))).toEqual([enLate.copy, "Copied"]);
  await later(5_000);
  expect(heard.at(-1)).toBe("");
  expect(second && words(second)).toBe(enLate.copy);

  copied.mockRejectedValue(new DOMException("Not here.", "NotAllowedError"));
  first?.click();
  await later();
  await later(60_000);
  expect(heard.at(-1)).toBe(enLate.copyForbidden);
  second?.click();
  await later();
  expect(heard.slice(-2)).toEqual(["", enLate.copyForbidden]);
  vi.useRealTimers();
  copied.mockRestore();
});

test("a quotation is copied with its reference", async () => {
  const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const map = await mount('<stance-map country="RUS" year="2025"></stance-map>');
  await expect.poll(() => panel(map)).toBeDefined();
  const [button] = all(map, "[part=evidence] .tools button");
  await userEvent.click(button as Element);
  await expect.poll(() => words(button as Element)).toBe("Copied");
  expect(copied.mock.calls[0]?.[0]).toMatch(
    /^“Kremlin spokesperson .* Dmitry Peskov, Kremlin spokesperson\./s,
  );
  copied.mockRestore();
});

test("one source: what others say pales, the sentence says so, the foot names it alone, one button shows all again", async () => {
  const map = await mount();
  map.source = "zerohedge-2019";
  await settled(map);
  expect(words(get(map, ".filtered p"))).toBe(
    "Only evidence from ZeroHedge. Countries that remain: 44 of 65.",
  );
  expect(words(get(map, ".sentence"))).toMatch(
    /^In 2019, this article cites 44 countries: 2 Pro-Maduro and 42 Pro-Guaidó/,
  );
  expect(country(map, "CUB").dataset["stance"]).toBe("uncited");
  expect(country(map, "CHN").dataset["stance"]).toBe("pro-maduro");
  expect(words(get(map, "footer p"))).toMatch(/^Sources: ZeroHedge · /);
  get(map, ".filtered button").focus();
  await userEvent.keyboard("{Enter}");
  await settled(map);
  expect(all(map, ".filtered")).toEqual([]);
  expect(map.shadowRoot?.activeElement).toBe(get(map, ".sentence"));
  expect(map.source).toBe("");
  expect(country(map, "CUB").dataset["stance"]).toBe("pro-maduro");
});

test("a camp singled out that a filter empties is let go, any other stays; an empty one can be singled out", async () => {
  const map = await mount();
  const entry = (name: RegExp) =>
    all(get(map, "stance-legend:not(.unseen)"), "button").find((each) => name.test(words(each)));
  const pressed = () => all(get(map, "stance-legend:not(.unseen)"), "[aria-pressed=true]").map(words);
  entry(/^Neutral/)?.click();
  await settled(map);
  map.source = "zerohedge-2019";
  await settled(map);
  expect(pressed()).toEqual([]);
  expect(all(map, ".country.dimmed")).toEqual([]);
  entry(/^Pro-Guaidó/)?.click();
  await settled(map);
  map.source = "newsweek-2019";
  await settled(map);
  expect(pressed()).toEqual(["Pro-Guaidó 49"]);
  entry(/^Neutral/)?.click();
  await settled(map);
  expect(pressed()).toEqual(["Neutral 0"]);
});

test("what the filter hides is not told as uncited: by the tooltip, by the search, among the tiles", async () => {
  const map = await mount('<stance-map source="zerohedge-2019"></stance-map>');
  await hover(map, "CUB");
  expect(tooltipText(map)).toBe("Cuba Hidden by the filter");
  await hover(map, "IND");
  expect(tooltipText(map)).toBe("India No position cited in 2019");
  await userEvent.click(page.getByRole("button", { name: "Find a country" }));
  await userEvent.keyboard("Cuba");
  await expect.element(page.getByRole("option", { name: "Cuba" })).toHaveTextContent("Hidden by the filter");
  await userEvent.keyboard("{Escape}{Escape}");
  const legend = all(get(map, "stance-legend:not(.unseen)"), "li").map(words);
  expect(legend).toContain("No position cited 129");
  expect(legend).toContain("Hidden by the filter 21");
  map.view = "tiles";
  await expect
    .poll(() => all(map, "summary").map(words))
    .toEqual(["Hidden by the filter 21", "No position cited 129"]);
  for (const fold of [1, 0]) all(map, "summary")[fold]?.click();
  await expect.poll(() => country(map, "CUB").closest("ul")?.ariaLabel).toBe("Hidden by the filter");
  expect(country(map, "IND").closest("ul")?.ariaLabel).toBe("No position cited");
});

test("only officials’ own words, ticked among the kinds of evidence", async () => {
  const map = await mount();
  await userEvent.click(page.getByRole("button", { name: "Filter", exact: true }));
  const kinds = page.getByRole("group", { name: "Only these kinds of evidence" });
  await userEvent.click(kinds.getByRole("checkbox", { name: /own statement/ }));
  await settled(map);
  expect(map.getAttribute("basis")).toBe("statement");
  expect(words(get(map, ".filtered p"))).toBe(
    "Only evidence of this kind: own statement. Countries that remain: 2 of 65.",
  );
  expect(country(map, "RUS").dataset["stance"]).toBe("uncited");
});

test("on a phone the filters close by a button of their own, and the keyboard is back at what opened them", async () => {
  await page.viewport(375, 760);
  const map = await mount();
  const opener = page.getByRole("button", { name: "Filter", exact: true }).element();
  for (const close of [
    () => userEvent.click(get(get(map, "stance-filters"), ".close")),
    () => userEvent.keyboard("{Escape}"),
  ]) {
    await userEvent.click(opener);
    await expect.poll(() => focused()?.matches("input[type=checkbox]")).toBe(true);
    const { width, height } = get(get(map, "stance-filters"), ".close").getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(matchMedia("(pointer: coarse)").matches ? 44 : 24);
    await close();
    await settled(map);
    expect(all(map, "stance-filters")).toEqual([]);
    expect(focused()).toBe(opener);
  }
});

test("the filters offer the sources of the year shown first; one of another year that was chosen stays ticked", async () => {
  const map = await mount('<stance-map year="2025" source="newsweek-2019"></stance-map>');
  await userEvent.click(page.getByRole("button", { name: "Filter", exact: true }));
  const offered = () =>
    [...get(get(map, "stance-filters"), "fieldset").querySelectorAll("legend, p, label")].map((line) => {
      const box = line.querySelector("input");
      const [name = ""] = words(line.querySelector("bdi") ?? line).split(" · ");
      return box?.checked ? `${name} ✓` : name;
    });
  await expect.poll(() => all(map, "stance-filters").length).toBe(1);
  await settled(map);
  expect(offered()).toEqual([
    "Only these sources",
    "Press TV",
    "Latin Times",
    "No position cited in 2025",
    "Newsweek ✓",
    "Al Masdar News",
    "ZeroHedge",
    "MercoPress",
    "Panama Today",
  ]);
  map.year = 2019;
  await settled(map);
  expect(offered()).toEqual([
    "Only these sources",
    "Newsweek ✓",
    "Al Masdar News",
    "ZeroHedge",
    "MercoPress",
    "Panama Today",
    "No position cited in 2019",
    "Press TV",
    "Latin Times",
  ]);
});

test("the list of filters stays where it is under a tick that turns the map to another year", async () => {
  const map = await mount("<stance-map></stance-map>");
  await userEvent.click(page.getByRole("button", { name: "Filter", exact: true }));
  await expect.poll(() => all(map, "stance-filters").length).toBe(1);
  const box = page.getByRole("checkbox", { name: /Press TV/ });
  const place = box.element().getBoundingClientRect().top;
  const years = details(map, "stance-year");
  await userEvent.click(box);
  await settled(map);
  expect([map.source, map.year]).toEqual(["press-tv-2025", 2025]);
  expect(box.element().getBoundingClientRect().top).toBe(place);
  expect(box).toBeChecked();
  await userEvent.click(box);
  await settled(map);
  expect([map.source, map.year]).toEqual(["", 2019]);
  expect(years).toEqual([
    { year: 2025, previous: 2019 },
    { year: 2019, previous: 2025 },
  ]);
});

test("among the tiles, what was unfolded and comes again with a filter is unfolded then, too", async () => {
  const map = await mount(`<stance-map view="tiles"></stance-map>`);
  await expect.poll(() => all(map, "[part=tiles]").length).toBe(1);
  map.source = "zerohedge-2019";
  await settled(map);
  const fold = () =>
    all<HTMLDetailsElement>(map, "[part=tiles] details").find((each) => words(each).startsWith("Hidden"));
  await userEvent.click(get(fold() ?? expect.fail(), "summary"));
  await expect.poll(() => all(fold() ?? expect.fail(), ".tile").length).toBeGreaterThan(0);
  for (const source of ["", "zerohedge-2019"]) {
    map.source = source;
    await settled(map);
  }
  expect(fold()?.open).toBe(true);
});

test("in the changes a filter tells of the year that the map turned to, not of the one it compares with", async () => {
  const map = await mount('<stance-map view="changes"></stance-map>');
  await expect.poll(() => all(map, "[part=changes]").length).toBe(1);
  const years = details(map, "stance-year");
  await userEvent.click(page.getByRole("button", { name: "Filter", exact: true }));
  await userEvent.click(page.getByRole("checkbox", { name: /Press TV/ }));
  await settled(map);
  expect([map.source, years]).toEqual(["press-tv-2025", []]);
});

test("the evidence says how much of it the filter hides", async () => {
  const map = await mount('<stance-map country="MEX"></stance-map>');
  const hiding = () => all(map, "[part=evidence] .hiding").map(words);
  await expect.poll(() => panel(map) && words(panel(map) as Element)).toContain("2 quotations");
  expect(hiding()).toEqual([]);
  map.source = "newsweek-2019";
  await settled(map);
  expect(hiding()).toEqual(["The filter hides 2 quotations. Show all evidence"]);
  expect(words(get(map, "[part=evidence] .now"))).toBe("2019 · Hidden by the filter");
  map.country = "IND";
  await settled(map);
  expect(hiding()).toEqual([]);
  map.country = "CHN";
  await settled(map);
  expect(hiding()).toEqual([expect.stringMatching(/^The filter hides \d+ quotations\. Show all evidence$/)]);
  get(map, ".hiding button").focus();
  await userEvent.keyboard("{Enter}");
  await settled(map);
  expect(hiding()).toEqual([]);
  expect(get(map, "stance-evidence").shadowRoot?.activeElement?.id).toBe("name");
});

test("2019 to 2025: nobody is said to have changed sides, Iran is unclear", async () => {
  const map = await mount('<stance-map view="changes" year="2025"></stance-map>');
  await expect.poll(() => all(map, "[part=changes]").length).toBe(1);
  expect(words(get(map, "[part=changes] .sentence"))).toBe(
    "From 2019 to 2025, no country is cited with another stance. 3 are cited with the same, 1 is unclear and 61 are cited no longer.",
  );
  expect(all(map, "summary").map(words)).toEqual([
    "Unclear or contested 1",
    "The same stance 3",
    "Cited no longer 61",
  ]);
  expect(country(map, "FRA").classList.contains("dimmed")).toBe(true);
  expect(country(map, "CHN").classList.contains("dimmed")).toBe(false);
  await userEvent.selectOptions(page.getByLabelText("From year"), "2025");
  await expect.poll(() => words(get(map, "[part=changes] .sentence"))).toContain("From 2025 to 2019");
});

test.each([
  'country="CHN"',
  'view="changes"',
  'view="tiles"',
  'view="table"',
  'source="newsweek-2019" theme="dark" country="MLT"',
  'view="tiles" theme="dark"',
  'view="table" theme="dark" year="2025"',
  'view="changes" theme="dark"',
])("axe finds nothing wrong with <stance-map %s>", async (attributes) => {
  const map = await mount(`<main><h1>A page</h1><stance-map ${attributes}></stance-map></main>`);
  const face = /country/.test(attributes) ? "evidence" : map.view;
  await expect.poll(() => all(map, `[part=${face}]`).length).toBe(1);
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
});

test("a country is found by its name, shown and opened", async () => {
  const map = await mount();
  await userEvent.click(page.getByRole("button", { name: "Find a country" }));
  await expect.poll(() => focused()?.localName).toBe("input");
  await userEvent.keyboard("ivory{Enter}");
  await expect.poll(() => panel(map) && words(panel(map) as Element)).toContain("Côte d’Ivoire");
  expect(map.country).toBe("CIV");
});

test.each([
  ["by a finger, in the sheet", 375, 700, true],
  ["by the mouse, in the sheet", 375, 700, false],
  ["by the mouse, beside the map", 1000, 800, false],
])("a country that is taken from the search %s, stays open", async (_, width, height, isTouch) => {
  await page.viewport(width, height);
  const map = await mount();
  const selections = details(map, "stance-country");
  await userEvent.click(page.getByRole("button", { name: "Find a country" }));
  await expect.poll(() => focused()?.localName).toBe("input");
  await userEvent.keyboard("chi");
  await expect.poll(() => all(map, "[role=option]").length).toBeGreaterThan(0);
  const option = get(map, '[role=option][data-country="CHN"]');
  await (isTouch ? tap(option) : userEvent.click(option));
  await expect.poll(() => panel(map) && words(panel(map) as Element)).toContain("China");
  await settled(map);
  expect(map.country).toBe("CHN");
  expect(selections.map(({ country }) => country)).toEqual(["CHN"]);
});

test("a button of the page opens a country, and then another, and no reader is told to have done that", async () => {
  const map = await mount(
    "<button>China</button><button>Brazil</button><button>Other</button><stance-map></stance-map>",
  );
  const selections = details(map, "stance-country");
  const buttons = document.querySelectorAll("button");
  buttons[0]?.addEventListener("click", () => (map.country = "CHN"));
  buttons[1]?.addEventListener("click", () => (map.country = "BRA"));
  await userEvent.click(buttons[0] as Element);
  await expect.poll(() => panel(map) && words(panel(map) as Element)).toContain("China");
  await userEvent.click(buttons[1] as Element);
  await expect.poll(() => panel(map) && words(panel(map) as Element)).toContain("Brazil");
  // It is there to be read beside what else the page has.
  await userEvent.click(buttons[2] as Element);
  await settled(map);
  expect([map.country, selections]).toEqual(["BRA", []]);
});

test("hovering still tells while a panel is open", async () => {
  const map = await mount('<stance-map country="CHN"></stance-map>');
  await expect.poll(() => panel(map)).toBeDefined();
  await hover(map, "USA");
  await expect.poll(() => tooltipText(map)).toContain("United States");
});

test("on a phone a country that the page selects is told below the map, over nothing, until the reader chooses one", async () => {
  await page.viewport(375, 700);
  const map = await mount('<stance-map country="CHN"></stance-map>');
  await expect.poll(() => panel(map)).toBeDefined();
  const { bottom } = get(map, "[part=map]").getBoundingClientRect();
  expect(panel(map)?.matches(":popover-open")).toBe(false);
  expect(panel(map)?.getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom);
  expect(get(map, "[part=years]").getBoundingClientRect().top).toBeGreaterThanOrEqual(
    panel(map)?.getBoundingClientRect().bottom ?? Infinity,
  );
  await userEvent.click(country(map, "BRA"));
  await expect.poll(() => panel(map)?.matches(":popover-open")).toBe(true);
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => panel(map)).toBeUndefined();
});

test("the sheet is there again where the map is put elsewhere, and the reader's place is not lost", async () => {
  await page.viewport(375, 700);
  const map = await mount();
  await userEvent.click(country(map, "BRA"));
  await expect.poll(() => panel(map)?.matches(":popover-open")).toBe(true);
  map.remove();
  map.year = 2025;
  await map.updateComplete;
  document.body.append(map);
  await expect.poll(() => panel(map)?.matches(":popover-open")).toBe(true);
});

test("Escape on the map closes the panel; so does a click outside, where the reader has opened it", async () => {
  const map = await mount('<button id="other">Other</button><stance-map country="CHN"></stance-map>');
  await expect.poll(() => panel(map)).toBeDefined();
  get(map, "[part=map]").focus();
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => panel(map)).toBeUndefined();
  await userEvent.click(get(map, "[part=map]"), { position: centreOf(map, "RUS") });
  await expect.poll(() => panel(map)).toBeDefined();
  await userEvent.click(get(map, "h2"));
  expect(map.country).toBe("RUS");
  await userEvent.click(get(document, "#other"));
  await expect.poll(() => panel(map)).toBeUndefined();
});

test("Escape closes the tooltip, and no dialog of the page that has the keyboard", async () => {
  const map = await mount(
    '<dialog style="width: 900px"><button>Close</button><stance-map></stance-map></dialog>',
  );
  const dialog = get(document, "dialog");
  dialog.showModal();
  await settled(map);
  await hover(map, "BRA");
  await expect.poll(() => tooltipText(map)).toContain("Brazil");
  expect(document.activeElement?.localName).toBe("button");
  await userEvent.keyboard("{Escape}");
  await settled(map);
  expect([tooltipText(map), dialog.open]).toEqual(["", true]);
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => dialog.open).toBe(false);
});

test.each([
  ["evidence", "sources", "share"],
  ["sources", "share", "evidence"],
  ["share", "evidence", "sources"],
])(
  "Escape in the panel (%s, then %s, then %s) closes that and the tooltip, and no other nor a dialog of the page",
  async (...panels) => {
    const map = await mount('<dialog style="width: 900px"><stance-map></stance-map></dialog>');
    const dialog = get(document, "dialog");
    dialog.showModal();
    await settled(map);
    for (const button of all(map, "footer button")) await userEvent.click(button);
    map.country = "CHN";
    const open = () => panels.filter((panel) => all(map, `stance-${panel}`).length > 0);
    await expect.poll(open).toEqual(panels);
    await hover(map, "BRA");
    await expect.poll(() => tooltipText(map)).toContain("Brazil");
    for (const [index, panel] of panels.entries()) {
      get(map, `stance-${panel}`).focus();
      await expect.poll(() => focused()?.localName).toBe("h3");
      await userEvent.keyboard("{Escape}");
      await settled(map);
      expect([open(), tooltipText(map), dialog.open]).toEqual([panels.slice(index + 1), "", true]);
      // Where a panel goes, another country may come under the pointer.
      await userEvent.hover(get(map, "h2"));
      await expect.poll(() => tooltipText(map)).toBe("");
    }
  },
);

test("the focus goes into the sharing panel and back to its button", async () => {
  const map = await mount();
  const button = page.getByRole("button", { name: "Download and cite" });
  await userEvent.click(button);
  await expect.poll(() => focused()?.localName).toBe("h3");
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => all(map, "stance-share").length).toBe(0);
  await expect.poll(() => focused()).toBe(button.element());
});

test("of two panels each gives the focus back to its own button", async () => {
  const map = await mount();
  const buttons = ["Sources", "Download and cite"].map((name) =>
    page.getByRole("button", { name, exact: false }),
  );
  for (const button of buttons) {
    await userEvent.click(button);
    await expect.poll(() => focused()?.localName).toBe("h3");
  }
  for (const [index, piece] of ["stance-sources", "stance-share"].entries()) {
    get(get(map, piece), "h3").focus();
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => all(map, piece).length).toBe(0);
    await expect.poll(() => focused()).toBe(buttons[index]?.element());
  }
});

test("the sources are closed by their button, and the one that opened them is seen again", async () => {
  const map = await mount();
  const opener = all(map, "footer button")[0] as HTMLElement;
  await userEvent.click(opener);
  await expect.poll(() => all(map, "stance-sources").length).toBe(1);
  document.body.style.paddingBottom = "300vh";
  // By the pointer the button would be scrolled to first: here the one that opened it is far above the window.
  scrollTo(0, document.body.scrollHeight);
  get(get(map, "stance-sources"), ".close").click();
  await expect.poll(() => all(map, "stance-sources").length).toBe(0);
  await settled(map);
  expect(map.shadowRoot?.activeElement).toBe(opener);
  const { top, bottom } = opener.getBoundingClientRect();
  document.body.style.paddingBottom = "";
  expect([top >= 0, bottom <= innerHeight]).toEqual([true, true]);
});

test("a comparison goes from the earlier year to the later; the map shows the reader's year again", async () => {
  const compared = await mount('<stance-map view="changes"></stance-map>');
  await expect.poll(() => all(compared, "[part=changes]").length).toBe(1);
  expect(words(get(compared, ".sentence"))).toMatch(/^In 2025/);
  expect(words(get(compared, "[part=changes] .sentence"))).toMatch(/^From 2019 to 2025/);
  compared.remove();

  const map = await mount();
  const years = details(map, "stance-year");
  await userEvent.click(page.getByRole("button", { name: "Changes" }));
  await expect.poll(() => words(get(map, ".sentence"))).toMatch(/^In 2025/);
  await userEvent.click(page.getByRole("button", { name: "Map", exact: true }));
  await expect.poll(() => words(get(map, ".sentence"))).toMatch(/^In 2019/);
  // Nobody chose another.
  expect([map.year, map.getAttribute("year"), years]).toEqual([2019, "2019", []]);
});

test("the year that another is compared with can be set, and stays when the reader moves the other", async () => {
  const map = await mount('<stance-map view="changes" compare="2003"></stance-map>');
  map.data = contested;
  const sentence = () => words(get(map, "[part=changes] .sentence"));
  await expect.poll(sentence).toMatch(/^From 2003 to 2010/);
  await userEvent.selectOptions(page.getByLabelText("From year"), "2001");
  await expect.poll(sentence).toMatch(/^From 2001 to 2010/);
  expect(map.getAttribute("compare")).toBe("2001");
  get(map, "[role=slider]").focus();
  await userEvent.keyboard("{Home}");
  await expect.poll(sentence).toMatch(/^From 2010 to 2001/);
  // Frameworks set text.
  map.compare = "2003";
  await expect.poll(sentence).toMatch(/^From 2003 to 2001/);
  map.compare = NaN;
  map.year = 2003;
  await expect.poll(sentence).toMatch(/^From 2001 to 2003/);
});

test("the first year of a comparison can be chosen also where the last is shown only because it is the last", async () => {
  const map = await mount('<stance-map view="changes" year="2001"></stance-map>');
  map.data = contested;
  const sentence = () => words(get(map, "[part=changes] .sentence"));
  await expect.poll(sentence).toMatch(/^From 2001 to 2010/);
  await userEvent.selectOptions(page.getByLabelText("From year"), "2003");
  await expect.poll(sentence).toMatch(/^From 2003 to 2010/);
});

test("one year has no changes: no button for them, and the map in their place", async () => {
  const map = await mount('<stance-map view="changes"></stance-map>');
  map.data = ukraine;
  await settled(map);
  const buttons = () => all(map, ".faces button");
  expect(buttons().map(words)).toEqual(["Map", "Tiles", "Table"]);
  expect(buttons()[0]?.getAttribute("aria-pressed")).toBe("true");
  expect(all(map, "[part=changes]")).toEqual([]);
  map.data = contested;
  await expect.poll(() => all(map, "[part=changes]").length).toBe(1);
});

test("a group of changes that is folded folds no other, when other years are compared", async () => {
  const map = await mount('<stance-map view="changes"></stance-map>');
  map.data = contested;
  map.compare = 2001;
  map.year = 2003;
  const groups = (state: string) => all(map, `details${state} > summary`).map(words);
  await expect.poll(() => groups("[open]")).toEqual(["Newly cited 1", "Cited no longer 2"]);
  await userEvent.click(get(map, "summary"));
  map.year = 2010;
  await settled(map);
  expect(groups("[open]")).toEqual(["Cited no longer 2"]);
  map.compare = 2003;
  await settled(map);
  expect(groups("")).toEqual(["Another stance 1"]);
  expect(groups("[open]")).toEqual(["Another stance 1"]);
});

test("pointing at the changes renders no list again", async () => {
  const map = await mount();
  await userEvent.click(page.getByRole("button", { name: "Changes" }));
  await expect.poll(() => all(map, "[part=changes]").length).toBe(1);
  const changes = all(map, "stance-changes")[0] as HTMLElementTagNameMap["stance-changes"];
  const render = vi.spyOn(changes, "render");
  await hover(map, "IRN");
  await expect.poll(() => tooltipText(map)).toContain("Quoted, no stance");
  expect(render).not.toHaveBeenCalled();
});

test("the changes name the colours of their map, a camp by both of its names", async () => {
  const map = await mount('<stance-map view="changes" year="2025"></stance-map>');
  await expect.poll(() => all(map, "[part=changes]").length).toBe(1);
  expect(all(map, ".camps li").map(words)).toEqual([
    "Pro-Maduro (2019) → With Maduro’s government (2025)",
    "Pro-Guaidó (2019) → Against Maduro (2025)",
    "Neutral",
    "Quoted, no stance",
    "Subject: Venezuela",
    "No position cited",
    "Through a group only",
  ]);
  const paint = (selector: string) => getComputedStyle(get(map, selector));
  expect(paint(".camps .camp-0").backgroundColor).toBe(paint('[data-country="CHN"]').fill);
  expect(paint(".camps .camp-1").backgroundColor).toBe(paint('[data-country="USA"]').fill);
  map.hide = "legend";
  await settled(map);
  expect(all(map, ".camps")).toEqual([]);
});

test("all of it by touch alone", { timeout: 30_000 }, async () => {
  await page.viewport(375, 760);
  const map = await mount();
  const touch = async (element: Element | undefined) => {
    element?.scrollIntoView({ block: "center" });
    // Nobody taps twice within a double tap's time.
    await new Promise((resolve) => setTimeout(resolve, 400));
    await tap(element as Element);
    await settled(map);
  };
  const button = (root: string, name: string) =>
    all(map, `${root} button`).find((button) => words(button).startsWith(name));
  await touch(
    button("stance-toolbar", "Filter") ?? page.getByRole("button", { name: "Filter", exact: true }).element(),
  );
  await expect.poll(() => all(map, "input[type=checkbox]").length).toBeGreaterThan(7);
  await touch(all(map, "input[type=checkbox]")[0]);
  expect(map.source).toBe("newsweek-2019");
  await touch(get(map, "h2"));
  expect(all(map, "stance-filters")).toEqual([]);
  await touch(get(map, ".filtered button"));
  expect(map.source).toBe("");

  await touch(page.getByRole("button", { name: "Table" }).element());
  await expect.poll(() => all(map, "[part=table]").length).toBe(1);
  await touch(page.getByRole("button", { name: "Tiles" }).element());
  await expect.poll(() => all(map, "[part=tiles]").length).toBe(1);
  await touch(all(map, '[part=tiles] [data-country="CUB"]')[0]);
  await expect.poll(() => panel(map)?.matches(":popover-open")).toBe(true);
  await touch(all(map, "[part=evidence] .close")[0]);
  await expect.poll(() => panel(map)).toBeUndefined();

  await touch(page.getByRole("button", { name: "Changes" }).element());
  await expect.poll(() => all(map, "[part=changes]").length).toBe(1);
  await touch(all(map, "summary")[0]);
  expect(all(map, "details").map((details) => details.hasAttribute("open"))).toEqual([false, true, false]);

  await touch(page.getByRole("button", { name: "Sources" }).element());
  await expect.poll(() => all(map, "[part=sources]").length).toBe(1);
  await touch(button("[part=sources]", "Show only this source"));
  await expect.poll(() => map.source).toBe("newsweek-2019");
  await touch(page.getByRole("button", { name: "Download and cite" }).element());
  await expect.poll(() => all(map, "stance-share").length).toBe(1);
});
