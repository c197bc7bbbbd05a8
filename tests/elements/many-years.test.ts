import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { StanceMap } from "../../src/elements/stance-map.ts";
import { LAST_YEAR, manyYears } from "../cases/many-years.ts";
import { all, details, frame, get, mount, settled, slider, words } from "./fixture.ts";

const FIRST = LAST_YEAR - 39;
const size = { years: 40, countries: 30, quotations: 2, gap: 4 };

/** A chunk comes late where much else is under way. */
const PATIENT = { timeout: 10_000 };

let map: StanceMap;

beforeEach(async () => {
  map = await mount();
  map.data = manyYears(size);
  await settled(map);
});

async function turn(view: StanceMap["view"], ready: string): Promise<void> {
  map.view = view;
  await expect.poll(() => all(map, ready).length, PATIENT).toBeGreaterThan(0);
  await settled(map);
}

test(
  "a data set of a size that takes slices to check arrives whole, and only once",
  { timeout: 60_000 },
  async () => {
    const loads = details(map, "stance-load");
    // The page has its turn between the slices: at once, it would have none.
    let turns = 0;
    const turning = setInterval(() => turns++);
    map.addEventListener("stance-load", () => clearInterval(turning), { once: true });
    map.data = manyYears({ years: 60, countries: 195, quotations: 3 });
    await expect.poll(() => loads.length, { timeout: 40_000 }).toBe(1);
    expect(turns).toBeGreaterThan(8);
    expect(loads[0]?.years).toHaveLength(60);
    expect(loads[0]?.countries).toHaveLength(195);
    map.data = manyYears({ years: 60, countries: 195, quotations: 3 });
    await frame();
    map.data = manyYears({ years: 2, countries: 3, quotations: 1 });
    await expect.poll(() => loads.length, { timeout: 40_000 }).toBe(2);
    await settled(map);
    expect(loads.map(({ years }) => years.length)).toEqual([60, 2]);
  },
);

describe("the table", () => {
  test("has a column for the year shown and a strip for all", async () => {
    await turn("table", "tbody tr");
    expect(all(map, "thead th").map(words)).toEqual([
      "Country",
      String(FIRST),
      `${FIRST}–${LAST_YEAR}`,
      "Quotations",
      "Sources",
    ]);
    const rows = all(map, "tbody tr[data-country]");
    expect(rows).toHaveLength(30);
    for (const row of rows) {
      const counts = all(row, ".years li").map((each) => Number(/: (\d+) year/.exec(words(each))?.[1]));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(36);
      expect(words(get(row, ".number"))).toBe("72");
      expect(all(row, "blockquote")).toHaveLength(1);
    }
    map.year = 2000;
    await settled(map);
    expect(words(all(map, "thead th")[1] ?? expect.fail())).toBe("2000");
    const cited = get(map, 'tbody tr[data-country]:not([data-stance="uncited"])');
    expect(words(get(cited, "blockquote"))).toContain("In 2000 the government");
  });

  test("shows the quotation that was looked for, of whichever year", async () => {
    await turn("table", "tbody tr");
    const country = get(map, "tbody tr[data-country]").dataset["country"] ?? "";
    await userEvent.fill(get(get(map, "stance-table"), "input"), `in 2011 the government of ${country}`);
    await expect.poll(() => all(map, "tbody tr[data-country]").length, PATIENT).toBe(1);
    expect(words(get(map, "tbody blockquote"))).toContain("In 2011 the government");
    expect(words(get(map, "tbody .from"))).toContain("2011: The Herald");
  });

  test("sorts by the year shown and by the number of years", async () => {
    await turn("table", "tbody tr");
    const header = (index: number) => all(map, "thead th")[index] ?? expect.fail();
    await userEvent.click(get(header(1), "button"));
    await settled(map);
    expect(header(1).getAttribute("aria-sort")).toBe("ascending");
    map.year = 2001;
    await settled(map);
    expect(header(1).getAttribute("aria-sort")).toBe("ascending");
    const stances = all(map, "tbody tr[data-country]").map(({ dataset }) => dataset["stance"]);
    const order = ["for", "against", "neutral", "contested", "uncited"];
    expect(stances).toEqual(stances.toSorted((a, b) => order.indexOf(a ?? "") - order.indexOf(b ?? "")));
    await userEvent.click(get(header(2), "button"));
    await settled(map);
    expect(header(2).getAttribute("aria-sort")).toBe("ascending");
  });
});

describe("the evidence", () => {
  async function open(year: number): Promise<void> {
    map.year = year;
    map.country = "DEU";
    await expect.poll(() => all(map, ".panel details").length, PATIENT).toBeGreaterThan(0);
    await settled(map);
  }
  const years = () => all(map, ".panel details").map((each) => Number(words(get(each, ".year"))));
  const openYears = () =>
    all<HTMLDetailsElement>(map, ".panel details")
      .filter((each) => each.open)
      .map((each) => Number(words(get(each, ".year"))));

  test("where only the year shown cites nothing, the head alone says so", async () => {
    const whole = manyYears({ ...size, countries: 195 });
    const positions = whole.positions.filter(({ country, year }) => country !== "DEU" || year !== 2010);
    const cited = new Set(whole.positions.filter(({ country }) => country === "DEU").map(({ year }) => year));
    map.data = { ...whole, positions: positions.filter(({ year }) => year === 2010 || cited.has(year)) };
    await settled(map);
    await open(2010);
    expect(words(get(map, ".panel .now"))).toBe("2010 · No position cited");
    expect(all(map, ".uncited-years")).toEqual([]);
    // What a filter hides is not uncited.
    map.source = positions.find(({ country, year }) => country === "DEU" && year === 2012)?.evidence[0]
      .source;
    await expect.poll(() => all(map, ".panel details").length).toBe(1);
    expect(words(get(map, ".panel .now"))).toBe("2010 · No position cited");
    expect(all(map, ".uncited-years")).toEqual([]);
    map.source = "";
    map.year = 2011;
    await settled(map);
    expect(words(get(map, ".uncited-years"))).toBe("No position cited in 2010");
  });

  test("folds all years but the one shown and its neighbours; what is folded is not there", async () => {
    map.data = manyYears({ ...size, countries: 195 });
    await settled(map);
    await open(2010);
    expect(years()).toHaveLength(36);
    const cited = years();
    const at = cited.findIndex((year) => year <= 2010);
    expect(openYears()).toEqual(cited.slice(at - 1, at + (cited[at] === 2010 ? 2 : 1)));
    expect(all(map, ".panel blockquote")).toHaveLength(openYears().length * 2);
    expect(words(get(map, ".uncited-years"))).toMatch(/^No position cited in \d{4}–\d{4}$/);
    const folded = all(map, ".panel details:not([open])")[0] ?? expect.fail();
    await userEvent.click(get(folded, "summary"));
    await expect.poll(() => all(folded, "blockquote").length).toBe(2);
    await userEvent.click(get(folded, "summary"));
    await expect.poll(() => all(folded, "blockquote").length).toBe(0);
  });

  test("begins with the year shown", async () => {
    map.data = manyYears({ ...size, countries: 195, gap: 0 });
    await settled(map);
    await open(1995);
    const scroller = get(map, ".panel .scroll");
    const near = get(map, ".panel .near");
    expect(words(get(near, ".year"))).toBe("1995");
    const away = near.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    expect(Math.abs(away)).toBeLessThan(3);
  });
});

describe("the axis", () => {
  test("steps by one, by ten, and stops at the ends", async () => {
    slider(map).focus();
    const at = async (keys: string) => {
      await userEvent.keyboard(keys);
      await settled(map);
      return map.year;
    };
    expect(await at("{ArrowRight}")).toBe(FIRST + 1);
    expect(await at("{PageUp}")).toBe(FIRST + 11);
    expect(await at("{PageDown}")).toBe(FIRST + 1);
    expect(await at("{PageDown}")).toBe(FIRST);
    expect(await at("{End}")).toBe(LAST_YEAR);
    expect(await at("{PageUp}")).toBe(LAST_YEAR);
    expect(await at("{PageDown}")).toBe(LAST_YEAR - 10);
  });

  test.each([320, 1000])("no label touches another, nor leaves a page of %i px", async (width) => {
    await page.viewport(width, 800);
    for (let year = FIRST; year <= LAST_YEAR; year += 3) {
      map.year = year;
      await settled(map);
      const boxes = all(map, ".stop .label")
        .map((label) => label.getBoundingClientRect())
        .filter((box) => box.width > 0)
        .sort((a, b) => a.left - b.left);
      expect(boxes.length).toBeGreaterThan(1);
      boxes.forEach(({ left, right }, index) => {
        expect(left).toBeGreaterThanOrEqual(boxes[index - 1]?.right ?? 0);
        expect(right).toBeLessThanOrEqual(width);
      });
    }
    await page.viewport(1000, 800);
  });
});
