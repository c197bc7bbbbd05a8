import axe from "axe-core";
import { beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { bases } from "../../src/model/bases.ts";
import { contested } from "../cases/contested.ts";
import {
  all,
  centreOf,
  country,
  details,
  frame,
  get,
  hover,
  mount,
  settled,
  slider,
  tooltipText,
  words,
} from "./fixture.ts";

const sentence = '[class="sentence"]';

beforeEach(() => userEvent.unhover(document.documentElement));

test("shows the positions that come with it, and says so", async () => {
  const loads = details(document, "stance-load");
  const map = await mount();
  expect(map.matches(":state(ready)")).toBe(true);
  expect(loads).toHaveLength(1);
  expect(loads[0]?.years).toEqual([2019, 2025]);
  expect(loads[0]?.countries).toContain("CHN");
  expect(words(get(map, "h2"))).toBe("Who stood with whom on Venezuela");
  expect(words(get(map, sentence))).toBe(
    "In 2019, these articles cite 65 countries: 14 Pro-Maduro, 49 Pro-Guaidó and 2 Neutral.",
  );
});

test.each(["", 'year="2025"', 'theme="dark"'])(
  "axe finds nothing wrong with <stance-map %s>",
  async (attributes) => {
    await mount(`<main><h1>A page</h1><stance-map ${attributes}></stance-map></main>`);
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  },
);

test("a plain tag is given its year, and no other attribute; one that cannot be is set right, and told", async () => {
  const map = await mount();
  get(map, ".map").dispatchEvent(new PointerEvent("pointerenter"));
  await expect.poll(() => all(map, "pattern.marks")).not.toEqual([]);
  expect(map.getAttributeNames()).toEqual(["year"]);
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  map.setAttribute("view", "globe");
  map.setAttribute("country", "XXX");
  map.setAttribute("theme", "drak");
  map.setAttribute("hide", "sources  legends");
  await expect.poll(() => map.view).toBe("map");
  expect(warn.mock.calls.flat()).toEqual([
    '<stance-map>: country="XXX" is no ISO 3166-1 alpha-3 code, such as "CHN".',
    '<stance-map>: theme="drak" is none of auto, light, dark.',
    '<stance-map>: hide="legends" is none of title, legend, years, tools, sources.',
    '<stance-map>: view="globe" is none of map, changes, tiles, table.',
  ]);
  warn.mockRestore();
});

test("gives each country its shape, stance and basis", async () => {
  const map = await mount();
  const facts = (code: string) => {
    const { stance, basis } = country(map, code).dataset;
    return [stance, basis];
  };
  expect(facts("CHN")).toEqual(["pro-maduro", "named"]);
  expect(facts("FRA")).toEqual(["against-maduro", "group"]);
  expect(facts("MEX")).toEqual(["neutral", "named"]);
  expect(facts("VEN")).toEqual(["subject", "named"]);
  expect(facts("IND")).toEqual(["uncited", undefined]);
  const codes = all(map, "[data-country]").map(({ dataset }) => dataset["country"]);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.length).toBeGreaterThan(195);
});

test("hover tells what Ma Zhaoxu said in 2019, and the keyboard goes on to Mao Ning in 2025", async () => {
  const map = await mount();
  const hovers = details(map, "stance-hover");
  const years = details(map, "stance-year");
  await hover(map, "CHN");
  await expect
    .poll(() => tooltipText(map))
    .toContain("opposes foreign interference in the internal affairs of Venezuela");
  expect(tooltipText(map)).toMatch(/^China Pro-Maduro “China maintains/);
  expect(tooltipText(map)).toContain("Ma Zhaoxu, China's permanent representative to the UN");
  expect(tooltipText(map)).toContain("ZeroHedge · 26 Feb 2019 · own statement");
  expect(tooltipText(map)).toContain("+ 19 more quotations");
  expect(hovers).toEqual([{ country: "CHN", stance: "pro-maduro" }]);

  slider(map).focus();
  await userEvent.keyboard("{ArrowRight}");
  await settled(map);
  expect(map.year).toBe(2025);
  expect(map.getAttribute("year")).toBe("2025");
  expect(years).toEqual([{ year: 2025, previous: 2019 }]);
  expect(tooltipText(map)).toContain("Mao Ning, China's Foreign Ministry spokeswoman");
  expect(slider(map).getAttribute("aria-valuetext")).toBe("2025, 2 articles");
  expect(words(get(map, sentence))).toContain(
    "2 With Maduro’s government, 1 Against Maduro and 1 quoted without a stance",
  );
});

test.each([320, 360, 540, 620, 928, 1100])("%i px wide, no other year moves the map", async (width) => {
  const map = await mount(`<div style="inline-size: ${width}px"><stance-map></stance-map></div>`);
  const tops = new Set<number>();
  for (const year of [2019, 2025]) {
    map.year = year;
    await map.updateComplete;
    await frame();
    for (const piece of ["stance-world", "stance-years"])
      tops.add(Math.round(get(map, piece).getBoundingClientRect().top));
  }
  expect([...tops]).toHaveLength(2);
});

test.each(["en", "ar", "es", "fr", "ru", "zh"])(
  "on a wide page no filter of few words moves the map, in %s",
  async (lang) => {
    const map = await mount(`<div lang=${lang} style="inline-size: 1245px"><stance-map></stance-map></div>`);
    await expect.poll(() => all(map, "stance-world").length).toBe(1);
    const place = ({ left, right, top, bottom }: DOMRect) => [left, right, top, bottom].map(Math.round);
    const before = place(get(map, "stance-world").getBoundingClientRect());
    for (const filter of [
      { source: "newsweek-2019" },
      { source: "newsweek-2019 zerohedge-2019" },
      ...bases.map((basis) => ({ basis })),
    ]) {
      map.source = map.basis = "";
      Object.assign(map, filter);
      await settled(map);
      if (words(get(map, ".filtered p")).length > 90) continue;
      expect(place(get(map, "stance-world").getBoundingClientRect())).toEqual(before);
      // It lies on no tool, and none on it.
      const note = get(map, ".filtered").getBoundingClientRect();
      for (const tool of all(get(map, "stance-toolbar"), "button")) {
        const { left, right } = tool.getBoundingClientRect();
        expect(right <= note.left || left >= note.right).toBe(true);
      }
    }
    await userEvent.click(get(map, ".filtered button"));
    await settled(map);
    expect(map.source).toBe("");
  },
);

test.each(["en", "ru", "ar"])(
  "one of many words stands below the tools, as wide as they are, in %s",
  async (lang) => {
    const map = await mount(
      `<div lang=${lang} style="inline-size: 1245px"><stance-map basis="statement vote report list group record"></stance-map></div>`,
    );
    await expect.poll(() => get(map, ".map").lang).toBe(lang);
    await settled(map);
    const { bottom } = get(map, ".tools-row").getBoundingClientRect();
    const { top, height } = get(map, ".filtered").getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(bottom);
    expect(height).toBeLessThan(80);
  },
);

test("on a wide page without tools the filter is told below the sentence", async () => {
  const map = await mount(
    '<div style="inline-size: 1200px"><stance-map source="newsweek-2019" hide="tools"></stance-map></div>',
  );
  await settled(map);
  const { bottom } = get(map, ".sentence").getBoundingClientRect();
  expect(get(map, ".filtered").getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom);
});

test("the year keys step, jump and stop at the ends", async () => {
  const map = await mount();
  slider(map).focus();
  for (const [key, year] of [
    ["{End}", 2025],
    ["{ArrowRight}", 2025],
    ["{ArrowLeft}", 2019],
    ["{ArrowUp}", 2025],
    ["{Home}", 2019],
  ] as const) {
    await userEvent.keyboard(key);
    await settled(map);
    expect([key, map.year]).toEqual([key, year]);
  }
});

test("a drag along the axis snaps to years that have data", async () => {
  const map = await mount();
  const { width } = slider(map).getBoundingClientRect();
  await userEvent.click(slider(map), { position: { x: width * 0.8, y: 10 } });
  await settled(map);
  expect(map.year).toBe(2025);
  await userEvent.click(slider(map), { position: { x: width * 0.4, y: 10 } });
  await settled(map);
  expect(map.year).toBe(2019);
  expect(get(map, "input").getAttribute("aria-valuenow")).toBe("2019");
});

test("Iran is unclear in 2025, quoted without a stance", async () => {
  const map = await mount('<stance-map year="2025"></stance-map>');
  expect(country(map, "IRN").dataset).toMatchObject({ stance: "unclear", basis: "named" });
  await hover(map, "IRN");
  await expect.poll(() => tooltipText(map)).toContain("It remains unclear how either country responded.");
  expect(tooltipText(map)).toContain("Quoted, no stance");
});

test("an uncited country says so, and what another year cites", async () => {
  const map = await mount('<stance-map year="2025"></stance-map>');
  await hover(map, "BOL");
  await expect.poll(() => tooltipText(map)).toBe("Bolivia No position cited in 2025 2019: Pro-Maduro");
  await hover(map, "TCD");
  await expect.poll(() => tooltipText(map)).toBe("Chad No position cited in 2025");
});

test("Malta is a dot that can be hovered, hatched as a member of the Union", async () => {
  const map = await mount();
  const malta = country(map, "MLT");
  expect(malta.querySelector(".dot")).not.toBeNull();
  await hover(map, "MLT");
  await expect.poll(() => tooltipText(map)).toMatch(/^Malta Pro-Guaidó/);
  expect(tooltipText(map)).toContain("as a member of the European Union");
  expect(all(get(map, "stance-tooltip"), ".swatch.hatched")).toHaveLength(1);
  await hover(map, "CHN");
  await expect.poll(() => tooltipText(map)).toMatch(/^China/);
  expect(all(get(map, "stance-tooltip"), ".swatch.hatched")).toEqual([]);
});

test("the legend isolates a camp; a second press or Escape shows all again", async () => {
  const map = await mount();
  const [entry] = all(map, "[part=legend] button");
  if (!entry) throw new Error("The legend has no entry.");
  expect(words(entry)).toBe("Pro-Maduro 14");
  const dimmed = (code: string) => country(map, code).classList.contains("dimmed");
  await userEvent.click(entry);
  await settled(map);
  expect(entry.getAttribute("aria-pressed")).toBe("true");
  expect([dimmed("RUS"), dimmed("USA"), dimmed("IND")]).toEqual([false, true, true]);
  await userEvent.click(entry);
  await settled(map);
  expect(dimmed("USA")).toBe(false);
  await userEvent.click(entry);
  await settled(map);
  expect(dimmed("USA")).toBe(true);
  await userEvent.keyboard("{Escape}");
  await settled(map);
  expect(dimmed("USA")).toBe(false);
});

test("a contested country is split and quotes both sides", async () => {
  const map = await mount();
  map.data = contested;
  await settled(map);
  const shape = country(map, "BRA");
  expect(shape.dataset["stance"]).toBe("contested");
  expect(shape.getAttribute("fill")).toMatch(/^url\(#split-/);
  await hover(map, "BRA");
  await expect.poll(() => tooltipText(map)).toContain("Brazil Sources disagree “Brazil is for it.”");
  expect(tooltipText(map)).toContain("“Brazil is against it.”");
});

test("Escape closes the tooltip until the pointer is elsewhere; leaving the map closes it", async () => {
  const map = await mount();
  const hovers = details(map, "stance-hover");
  await hover(map, "CHN");
  await expect.poll(() => tooltipText(map)).toContain("China");
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => tooltipText(map)).toBe("");
  await hover(map, "AUS");
  await expect.poll(() => tooltipText(map)).toContain("Australia");
  await userEvent.hover(get(map, "h2"));
  await expect.poll(() => tooltipText(map)).toBe("");
  expect(hovers.at(-1)).toEqual({ country: null });
});

test("the pointer can enter the tooltip", async () => {
  const map = await mount();
  await hover(map, "DZA");
  await expect.poll(() => tooltipText(map)).toContain("Algeria");
  // Who strolls into it has not seen it.
  await new Promise((resolve) => setTimeout(resolve, 200));
  await userEvent.hover(get(map, '[role="tooltip"]'));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(tooltipText(map)).toContain("Algeria");
});

test("the tooltip is whole inside a transformed, scrolling box in another shadow root", async () => {
  document.body.innerHTML = `<div style="transform: translateX(40px); overflow: auto; height: 500px; width: 600px"></div>`;
  const root = get(document, "div").attachShadow({ mode: "open" });
  root.innerHTML = "<stance-map></stance-map>";
  const map = get(root, "stance-map");
  await settled(map);
  for (const code of ["NZL", "ARG", "RUS", "USA"]) {
    await hover(map, code);
    await expect.poll(() => tooltipText(map)).not.toBe("");
    const { left, top, right, bottom } = get(map, '[role="tooltip"]').getBoundingClientRect();
    expect([left >= 0, top >= 0, right <= innerWidth, bottom <= innerHeight]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  }
});

test("a click selects, a click on the sea clears; a script's change tells nobody", async () => {
  const map = await mount();
  const selections = details(map, "stance-country");
  await userEvent.click(country(map, "CHN"));
  await expect.poll(() => map.getAttribute("country")).toBe("CHN");
  expect(selections[0]).toMatchObject({ country: "CHN", year: 2019, stance: "pro-maduro" });
  expect(selections[0]?.country === "CHN" && selections[0].evidence.length).toBe(20);
  map.year = 2025;
  map.country = "RUS";
  await settled(map);
  expect(selections).toHaveLength(1);
});

test("a click outlines its country at once, and a press elsewhere does not wait for a second one", async () => {
  const map = await mount();
  const selections = details(map, "stance-country");
  const { left, top } = get(map, "[part=map]").getBoundingClientRect();
  const { x, y } = centreOf(map, "RUS");
  const press = (target: Element) => {
    const options = { clientX: left + x, clientY: top + y, bubbles: true, composed: true };
    target.dispatchEvent(new PointerEvent("pointerdown", options));
    return () => target.dispatchEvent(new PointerEvent("click", options));
  };
  press(get(map, "[part=map]"))();
  const release = press(document.body);
  await map.updateComplete;
  expect(all(map, ".lifted")).toHaveLength(1);
  release();
  await settled(map);
  expect(all(map, ".lifted")).toEqual([]);
  expect(selections.map(({ country }) => country)).toEqual(["RUS", null]);
});

test("a map that is moved right after a click forgets it, outline and all", async () => {
  const map = await mount();
  const place = document.createElement("main");
  document.body.append(place);
  // A click is held for a quarter of a second, which a busy machine would spend before the next line.
  const moved = new Promise<void>((resolve) =>
    map.addEventListener(
      "click",
      () => {
        place.append(map);
        resolve();
      },
      { once: true },
    ),
  );
  await userEvent.click(get(map, "[part=map]"), { position: centreOf(map, "CHN") });
  await moved;
  await settled(map);
  await userEvent.hover(document.body, { position: { x: 1, y: 1 } });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(map.country ?? null).toBeNull();
  expect(all(map, ".outlines .lifted")).toEqual([]);
});

test("arrow keys walk the map and Enter selects", async () => {
  const map = await mount();
  get(map, "[part=map]").focus();
  await userEvent.keyboard("{ArrowUp}");
  await expect.poll(() => tooltipText(map)).not.toBe("");
  const first = tooltipText(map);
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(() => tooltipText(map)).not.toBe(first);
  await userEvent.keyboard("{Enter}");
  expect(map.country).toMatch(/^[A-Z]{3}$/);
});

test("hover renders no country again; a year touches only those that differ", async () => {
  const map = await mount();
  const changes: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target } of records)
      changes.push((target as Element).closest("[data-country]")?.getAttribute("data-country") ?? "");
  });
  const svg = get(map, "[part=map]");
  for (const shape of svg.querySelectorAll("[data-country]"))
    observer.observe(shape, { attributes: true, childList: true, subtree: true });
  await hover(map, "RUS");
  await expect.poll(() => tooltipText(map)).toContain("Russia");
  expect(changes).toEqual([]);
  map.year = 2025;
  await settled(map);
  expect(changes).toContain("FRA");
  expect(changes).not.toContain("CHN");
  expect(changes).not.toContain("IND");
  observer.disconnect();
});

test("two maps do not disturb each other", async () => {
  const first = await mount("<stance-map></stance-map><stance-map year='2025'></stance-map>");
  const [, second] = all<HTMLElementTagNameMap["stance-map"]>(document, "stance-map");
  if (!second) throw new Error("There is no second map.");
  first.year = 2019;
  await hover(first, "USA");
  await expect.poll(() => tooltipText(first)).toContain("Pence");
  expect(tooltipText(second)).toBe("");
  expect([first.year, second.year]).toEqual([2019, 2025]);
});

test("fifty times attached and detached, it leaves no listener and no node behind", async () => {
  const add = vi.spyOn(document, "addEventListener");
  const remove = vi.spyOn(document, "removeEventListener");
  const map = await mount();
  await hover(map, "CHN");
  await expect.poll(() => tooltipText(map)).toContain("China");
  const count = () => all(map, "*").length;
  map.remove();
  document.body.append(map);
  await settled(map);
  const before = count();
  for (let time = 0; time < 50; time++) {
    map.remove();
    document.body.append(map);
  }
  await settled(map);
  expect(count()).toBe(before);
  map.remove();
  const ours = (spy: typeof add) =>
    spy.mock.calls.filter(([type]) => type === "keydown" || type === "pointerdown").length;
  expect(ours(add)).toBeGreaterThan(0);
  expect(ours(remove as unknown as typeof add)).toBeGreaterThanOrEqual(ours(add));
});

test("`hide` leaves pieces out", async () => {
  const map = await mount('<stance-map hide="title legend years sources"></stance-map>');
  expect(all(map, "h2, [part=legend], [part=years], footer")).toEqual([]);
  expect(all(map, "[data-country]").length).toBeGreaterThan(195);
});

test("names countries in the language of the nearest ancestor", async () => {
  const map = await mount('<div lang="es"><stance-map></stance-map></div>');
  await hover(map, "JPN");
  await expect.poll(() => tooltipText(map)).toMatch(/^Japón/);
});

test("a year without data snaps to the nearest, whatever the attribute says", async () => {
  const map = await mount('<stance-map year="2024"></stance-map>');
  expect(map.year).toBe(2025);
  map.setAttribute("year", "soon");
  await settled(map);
  expect(map.year).toBe(2019);
});

test("an attribute that is taken away leaves its default", async () => {
  const map = await mount(
    '<stance-map view="tiles" source="newsweek-2019" basis="list" hide="title" theme="dark" country="CHN" year="2025"></stance-map>',
  );
  for (const name of ["view", "source", "basis", "hide", "theme", "country", "year"])
    map.removeAttribute(name);
  await settled(map);
  expect([map.view, map.source, map.basis, map.hide, map.theme, map.year]).toEqual([
    "map",
    "",
    "",
    "",
    "auto",
    2019,
  ]);
  expect(words(get(map, sentence))).toContain("65 countries");
});

test("the year that was asked for counts for the data that come later", async () => {
  const map = await mount('<stance-map year="2009"></stance-map>');
  expect(map.year).toBe(2019);
  map.data = contested;
  await settled(map);
  expect(map.year).toBe(2010);
  map.data = undefined;
  map.year = 2019;
  await settled(map);
  map.data = { ...contested, title: "Another" };
  map.year = 2001;
  await settled(map);
  expect(map.year).toBe(2001);
});

test("what the year does not have cannot stay singled out", async () => {
  const map = await mount('<stance-map year="2025"></stance-map>');
  const entry = all(map, "[part=legend] button").find((button) => words(button).startsWith("Quoted"));
  await userEvent.click(entry as Element);
  await settled(map);
  expect(all(map, ".dimmed").length).toBeGreaterThan(100);
  map.year = 2019;
  await settled(map);
  expect(all(map, ".dimmed")).toEqual([]);
});
