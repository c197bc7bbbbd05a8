import axe from "axe-core";
import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { StanceTable } from "../../src/elements/table.ts";
import { states } from "../../src/model/countries.ts";
import { countryStances } from "../../src/model/country-stance.ts";
import type { CountryCode, Dataset } from "../../src/model/dataset.ts";
import { filterDataset } from "../../src/model/filter.ts";
import { enLate } from "../../src/text/en-late.ts";
import { contested } from "../cases/contested.ts";
import { all, get, words } from "./fixture.ts";
import { onSurface, sceneOf, shipped, tap } from "./on-surface.ts";

if (!customElements.get("stance-table")) customElements.define("stance-table", StanceTable);

async function mountTable(properties: Partial<StanceTable> = {}, surface = {}) {
  const table = document.createElement("stance-table");
  Object.assign(table, { scene: sceneOf(), years: [2019, 2025], text: enLate, ...properties });
  const selected: CountryCode[] = [];
  table.addEventListener("country-select", (event) =>
    selected.push((event as CustomEvent<CountryCode>).detail),
  );
  await onSurface(table, surface);
  return { table, selected };
}

const rows = (table: Element) => all(table, "tbody tr[data-country]");
const countries = (table: Element) => rows(table).map(({ dataset }) => dataset["country"] ?? "");
const rowOf = (table: Element, code: string) => get(table, `[data-country="${code}"]`);
const cells = (row: Element) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim());
const counted = (table: Element) => words(get(table, '[role="status"]'));

async function sortBy(table: StanceTable, name: string): Promise<string | null> {
  const header = all(table, "th").find((each) => words(each) === name) ?? expect.fail();
  await userEvent.click(get(header, "button"));
  await table.updateComplete;
  expect(all(table, "[aria-sort]")).toEqual([header]);
  return header.getAttribute("aria-sort");
}

describe("the facts", () => {
  test("the rows are the cited countries of the data, each with all its quotations", async () => {
    const { table } = await mountTable();
    const cited = [2019, 2025].flatMap((year) => [...countryStances(shipped, year).keys()]);
    expect(countries(table).sort()).toEqual([...new Set(cited)].sort());
    expect(rows(table)).toHaveLength(66);
    expect(counted(table)).toBe("66 of 66 countries");
    for (const row of rows(table)) {
      const quotations = [2019, 2025].flatMap(
        (year) => countryStances(shipped, year).get(row.dataset["country"] ?? "")?.citations ?? [],
      ).length;
      expect(words(get(row, ".number"))).toBe(String(quotations));
      expect(all(row, "blockquote")).toHaveLength(Math.min(quotations, 1));
      expect(all(row, "summary").map(words)).toEqual(
        quotations < 2 ? [] : [quotations === 2 ? "one more quotation" : `${quotations - 1} more quotations`],
      );
    }
  });

  test("a real table with a caption, headers and a row for each country", async () => {
    const { table } = await mountTable();
    const real = get(table, "[part=table]") as HTMLTableElement;
    expect(real).toBeInstanceOf(HTMLTableElement);
    expect(words(real.caption ?? expect.fail())).toContain("Every cited country");
    expect(all(table, "thead th").map(words)).toEqual(["Country", "2019", "2025", "Quotations", "Sources"]);
    expect(all(table, "thead th").every((header) => header.getAttribute("scope") === "col")).toBe(true);
    expect(cells(rowOf(table, "MEX"))).toEqual([
      "Mexico",
      "Neutral",
      expect.stringMatching(/^–\s*No position cited$/),
      expect.stringContaining("MercoPress · 24 Jan 2019"),
      "MercoPress",
    ] as string[]);
  });

  test("each year has its stance, hatched for the member of a group, nothing where none is cited", async () => {
    const { table } = await mountTable();
    const years = (code: string) => all(rowOf(table, code), "td.year").map(words);
    expect(years("CHN")).toEqual(["2019 Pro-Maduro", "2025 With Maduro’s government"]);
    expect(years("MLT")).toEqual(["2019 Pro-Guaidó, Through a group only", "2025–No position cited"]);
    expect(years("IRN")).toEqual(["2019 Pro-Maduro", "2025 Quoted, no stance"]);
    const swatches = (code: string) =>
      all(rowOf(table, code), ".swatch").map(({ className }) => className.trim());
    expect(swatches("MLT")).toEqual(["swatch camp-1 hatched"]);
    expect(swatches("CHN")).toEqual(["swatch camp-0", "swatch camp-0"]);
    expect(rowOf(table, "MLT").dataset).toMatchObject({ stance: "against-maduro", basis: "group" });
  });

  test("a contested stance has the swatches of both camps", async () => {
    const scene = sceneOf(2001, contested as unknown as Dataset);
    const { table } = await mountTable({ scene, years: [2001, 2003, 2010] });
    expect(all(rowOf(table, "BRA"), ".swatch").map(({ className }) => className.trim())).toEqual([
      "swatch camp-0",
      "swatch camp-1",
    ]);
    expect(all(table, "thead th").map(words).slice(1, 4)).toEqual(["2001", "2003", "2010"]);
  });

  test("obeys a filter of the data", async () => {
    const { table } = await mountTable();
    table.scene = sceneOf(2019, filterDataset(shipped, { bases: ["statement"] }));
    await table.updateComplete;
    expect(countries(table)).toEqual(["CHN", "RUS", "USA"]);
    expect(counted(table)).toBe("3 of 3 countries");
  });

  test("the quotations of a row unfold, and are not there before", async () => {
    const { table } = await mountTable();
    const row = rowOf(table, "CHN");
    expect(all(row, "blockquote")).toHaveLength(1);
    await userEvent.click(get(row, "summary"));
    const all20 = countryStances(shipped, 2019).get("CHN")?.citations ?? [];
    const all25 = countryStances(shipped, 2025).get("CHN")?.citations ?? [];
    await expect.poll(() => all(row, "blockquote").length).toBe(all20.length + all25.length);
    expect(all(row, "blockquote").map(words)).toEqual(
      [...all20, ...all25].map(({ evidence }): unknown =>
        expect.stringContaining(evidence.quote.replace(/\s+/g, " ")),
      ),
    );
    await userEvent.click(get(row, "summary"));
    await expect.poll(() => all(row, "blockquote").length).toBe(1);
  });
});

describe("sorting", () => {
  test("each header sorts, up and then down, and says so", async () => {
    const { table } = await mountTable();
    expect(get(table, "[aria-sort]").getAttribute("aria-sort")).toBe("ascending");
    expect(countries(table).slice(0, 2)).toEqual(["ALB", "ARG"]);
    expect(await sortBy(table, "Country")).toBe("descending");
    expect(countries(table)[0]).toBe("VEN");
    expect(await sortBy(table, "Quotations")).toBe("ascending");
    expect(await sortBy(table, "Quotations")).toBe("descending");
    expect(countries(table)[0]).toBe("CHN");
    expect(await sortBy(table, "2025")).toBe("ascending");
    expect(countries(table).slice(0, 5)).toEqual(["CHN", "RUS", "USA", "IRN", "VEN"]);
    expect(await sortBy(table, "2025")).toBe("descending");
    expect(countries(table).slice(0, 5)).toEqual(["VEN", "IRN", "USA", "CHN", "RUS"]);
    expect(await sortBy(table, "Sources")).toBe("ascending");
    expect(words(get(rowOf(table, countries(table).at(-1) ?? ""), ".source"))).toMatch(/^Sources: ZeroHedge/);
  });

  test("by the keyboard; a year that goes gives the order back to the names", async () => {
    const { table } = await mountTable();
    const header = all(table, "th").find((each) => words(each) === "2025") ?? expect.fail();
    get(header, "button").focus();
    await userEvent.keyboard("{Enter}");
    await table.updateComplete;
    expect(header.getAttribute("aria-sort")).toBe("ascending");
    table.years = [2019];
    await table.updateComplete;
    expect(words(get(table, "[aria-sort]"))).toBe("Country");
    expect(countries(table)[0]).toBe("ALB");
  });
});

describe("filtering", () => {
  test("by text, in what is printed, with a live count", async () => {
    const { table } = await mountTable();
    const input = get(table, "input");
    await userEvent.type(input, "bolton");
    await expect.poll(() => countries(table)).toEqual(["USA"]);
    expect(counted(table)).toBe("1 of 66 countries");
    await userEvent.clear(input);
    await userEvent.type(input, "no such words");
    await expect.poll(() => words(get(table, "tbody"))).toBe("No country matches.");
    await userEvent.clear(input);
    await expect.poll(() => rows(table).length).toBe(66);
  });

  test("a row shows the first quotation that has the words, else one whose article's title has them", async () => {
    const { table } = await mountTable();
    const shown = () => words(get(rowOf(table, "CHN"), ".all .quote"));
    const first = shown();
    expect(first).not.toMatch(/backyard/i);
    const input = get(table, "input");
    await userEvent.type(input, "backyard");
    await expect.poll(shown).toMatch(/nor is Latin America a certain country’s ‘?backyard/i);
    expect(words(get(rowOf(table, "CHN"), "summary"))).toBe("30 more quotations");
    await userEvent.click(get(rowOf(table, "CHN"), "summary"));
    await expect.poll(() => all(rowOf(table, "CHN"), "blockquote").length).toBe(31);
    expect(new Set(all(rowOf(table, "CHN"), ".quote").map(words)).size).toBe(31);
    await userEvent.clear(input);
    await expect.poll(shown).toBe(first);
    await userEvent.type(input, "chinese army arrives");
    await expect.poll(shown).toContain("Chinese Army Arrives In Venezuela?");
    expect(countries(table).length).toBeGreaterThan(0);
    for (const row of rows(table)) expect(words(get(row, ".quote cite"))).toMatch(/^Chinese Army Arrives/);
  });

  test("by stance, together with the text", async () => {
    const { table } = await mountTable();
    const select = get(table, "select");
    expect(all(select, "option").map(words)).toEqual([
      "All stances",
      "Pro-Maduro",
      "Pro-Guaidó",
      "Neutral",
      "Quoted, no stance",
      "What the stances are about",
    ]);
    await userEvent.selectOptions(select, "neutral");
    await expect.poll(() => countries(table)).toEqual(["MEX", "URY"]);
    await userEvent.type(get(table, "input"), "once a vocal");
    await expect.poll(() => countries(table)).toEqual(["MEX"]);
    table.scene = sceneOf(2019, filterDataset(shipped, { bases: ["list"] }));
    await table.updateComplete;
    expect(select.value).toBe("");
  });
});

test("a stance that the data have no more is looked for no more, and the choice says so", async () => {
  const { table } = await mountTable();
  const select = get(table, "select");
  // What was chosen by hand once no longer follows the attribute.
  for (const choice of ["pro-maduro", "", "pro-maduro"]) {
    await userEvent.selectOptions(select, choice);
    await table.updateComplete;
  }
  table.scene = sceneOf(2001, contested as unknown as Dataset);
  table.years = [2001, 2003, 2010];
  await table.updateComplete;
  expect(counted(table)).toMatch(/^(\d+) of \1 countries$/);
  expect(select.value).toBe("");
});

describe("selecting", () => {
  test("a click on a name and a key on it select", async () => {
    const { table, selected } = await mountTable();
    const button = get(rowOf(table, "ARG"), "button");
    await userEvent.click(button);
    expect(selected).toEqual(["ARG"]);
    await userEvent.keyboard("{Enter}");
    expect(selected).toEqual(["ARG", "ARG"]);
    expect(all(table, "[aria-current]")).toEqual([]);
    table.selected = "ARG";
    await table.updateComplete;
    expect(all(table, "[aria-current]")).toEqual([button]);
  });

  test("a tap selects; on a phone a row is a card that stays a row", async () => {
    const { table, selected } = await mountTable({}, { style: "inline-size: 360px" });
    await tap(get(rowOf(table, "ALB"), "button"));
    await expect.poll(() => selected).toEqual(["ALB"]);
    const scroll = get(table, ".scroll");
    expect(scroll.scrollWidth).toBeLessThanOrEqual(scroll.clientWidth);
    expect(getComputedStyle(rowOf(table, "ALB")).display).toBe("flex");
    const roles = [...rowOf(table, "ALB").children].map((cell) => cell.getAttribute("role"));
    expect(roles).toEqual(["rowheader", "cell", "cell", "cell", "cell"]);
    expect(rowOf(table, "ALB").innerText).toMatch(/^Albania\s+2019\s+Pro-Guaidó\s+2025/);
  });
});

test("scrolls inside itself by the keyboard, below its headers and beside its names", async () => {
  const { table } = await mountTable({}, { style: "inline-size: 640px" });
  const scroll = get(table, ".scroll");
  expect(scroll.getBoundingClientRect().height).toBeLessThanOrEqual(innerHeight * 0.7 + 1);
  expect(words(get(table, `#${scroll.getAttribute("aria-labelledby")}`))).toContain("Every cited country");
  get(table, "select").focus();
  await userEvent.keyboard("{Tab}");
  expect(table.shadowRoot?.activeElement).toBe(scroll);
  await userEvent.keyboard("{PageDown}{PageDown}");
  await expect.poll(() => scroll.scrollTop).toBeGreaterThan(200);
  await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
  await expect.poll(() => scroll.scrollLeft).toBeGreaterThan(20);
  const { top, left } = scroll.getBoundingClientRect();
  const header = get(table, "thead th").getBoundingClientRect();
  expect([header.top - top, header.left - left]).toEqual([
    expect.closeTo(1, 0),
    expect.closeTo(1, 0),
  ] as number[]);
  expect(get(table, "tbody th").getBoundingClientRect().left - left).toBeCloseTo(1, 0);
});

test(
  "195 countries with five quotations in each of ten years show one each until they are unfolded",
  { timeout: 45_000 },
  async () => {
    const years = Array.from({ length: 10 }, (_, index) => 2000 + index);
    const evidence = Array.from({ length: 5 }, (_, index) => ({
      source: shipped.sources[0]?.id ?? "",
      quote: `Words number ${index} of many that a minister said on some day.`,
      basis: "statement" as const,
    })) as unknown as Dataset["positions"][number]["evidence"];
    const positions = years.flatMap((year) =>
      states.map((country) => ({ country, year, stance: "neutral", evidence })),
    );
    const { table } = await mountTable({ scene: sceneOf(2000, { ...shipped, positions }), years });
    expect(counted(table)).toBe("195 of 195 countries");
    expect(words(get(rowOf(table, "MLT"), "summary"))).toBe("49 more quotations");
    expect(all(table, "blockquote")).toHaveLength(195);
  },
);

test.each([
  ["light", 1000],
  ["dark", 1000],
  ["light", 360],
  ["dark", 360],
])("axe finds nothing in %s at %i px", { timeout: 45_000 }, async (theme, width) => {
  const { table } = await mountTable({ selected: "ARG" }, { theme, style: `inline-size: ${width}px` });
  await userEvent.click(get(rowOf(table, "ARG"), "summary"));
  await expect.poll(() => all(rowOf(table, "ARG"), "blockquote").length).toBe(4);
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false }, "page-has-heading-one": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
});
