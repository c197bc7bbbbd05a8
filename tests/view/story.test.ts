import { expect, test } from "vitest";
import venezuela from "../../data/venezuela.json";
import type { Dataset } from "../../src/model/dataset.ts";
import { parse } from "../../src/model/parse.ts";
import { yearsOf } from "../../src/model/years.ts";
import { en } from "../../src/text/en.ts";
import { nextComparison } from "../../src/view/comparison.ts";
import { nextStory, type Telling } from "../../src/view/story.ts";
import { contested } from "../cases/contested.ts";
import { manyYears } from "../cases/many-years.ts";

function parsed(input: unknown): Dataset {
  const result = parse(input);
  if (!result.ok) throw new Error(result.issues[0].message);
  return result.dataset;
}

const whole = parsed(venezuela);
const locale = { tag: "en", text: en };
const telling: Telling = { whole, source: "", basis: "", year: undefined, locale };

test("nothing asked for: the first year of the whole", () => {
  const story = nextStory(undefined, telling);
  expect(story.scene.year).toBe(2019);
  expect(story.dataset).toBe(whole);
  expect(nextStory(story, { ...telling, year: 2019 })).toBe(story);
});

test("the room is that of all years, in each of them and under each filter", () => {
  const first = nextStory(undefined, telling);
  const later = nextStory(undefined, { ...telling, year: 2025 });
  expect(later.room).toEqual(first.room);
  expect(first.room).toEqual([first.map, later.map]);
  const filtered = nextStory(undefined, { ...telling, basis: "statement" });
  expect(filtered.room).toEqual(first.room);
  const source = whole.sources[0]?.id ?? "";
  expect(nextStory(later, { ...telling, source }).room).toBe(later.room);
  const translated = nextStory(later, { ...telling, locale: { tag: "fr", text: { ...en, tag: "fr" } } });
  expect(translated.room).not.toBe(later.room);
});

test("of years with the same labels there is room for the longest, and for the eight longest in all", () => {
  const same = manyYears({ years: 3, countries: 12, quotations: 1 });
  const { room: alike } = nextStory(undefined, { ...telling, whole: same });
  const labels = alike.map(({ legend }) => legend.map(({ label }) => label).join());
  expect(labels).toEqual([...new Set(labels)]);
  const many = manyYears({ years: 20, countries: 12, quotations: 1 });
  const named = many.stances.map((stance) => ({
    ...stance,
    labelByYear: Object.fromEntries(yearsOf(many).map((year, index) => [year, "x".repeat(index + 1)])),
  }));
  const { room } = nextStory(undefined, { ...telling, whole: { ...many, stances: named } });
  expect(room.map(({ legend: [entry] }) => entry?.label.length)).toEqual([13, 14, 15, 16, 17, 18, 19, 20]);
});

test.each([
  ["where nobody chose one", undefined, "", 2001, 2010],
  ["in place of the first", 2001, "", 2001, 2010],
  ["but not in place of a later one", 2003, "", 2003, 2003],
  ["also where a filter leaves the first alone", undefined, "one", 2001, 2010],
  ["of those that a filter leaves, whatever is first there", undefined, "other", 2001, 2010],
])("what changed since the first year is seen from the last, %s", (_, year, source, wanted, shown) => {
  const asked = { ...telling, whole: parsed(contested), year, source, sinceFirst: true };
  const story = nextStory(undefined, asked);
  expect([story.wanted, story.scene.year]).toEqual([wanted, shown]);
  expect(nextStory(story, asked)).toBe(story);
});

test.each([
  ["2003", 2003],
  [2003, 2003],
  [2010, 2001],
  [NaN, 2001],
  [null, 2001],
])("the last of three years is compared with %j", (compared, from) => {
  const story = nextStory(undefined, { ...telling, whole: parsed(contested), year: 2010 });
  const comparison = nextComparison(undefined, story, compared as number);
  expect(comparison).toEqual({ from, to: 2010 });
  expect(nextComparison(comparison, story, compared as number)).toBe(comparison);
});

test("a year that is the first, or the only one that a filter leaves, is compared with another", () => {
  const whole = parsed(contested);
  const from = (year: number, source = "") =>
    nextComparison(undefined, nextStory(undefined, { ...telling, whole, year, source }), null).from;
  expect([from(2001), from(2001, "one"), from(2010, "other")]).toEqual([2010, 2010, 2001]);
});

test("another year keeps the data and the stops, another filter keeps the years", () => {
  const story = nextStory(undefined, telling);
  const later = nextStory(story, { ...telling, year: 2031 });
  expect(later.scene.year).toBe(2025);
  expect(later.stops).toBe(story.stops);
  const filtered = nextStory(later, { ...telling, year: 2025, source: "zerohedge-2019 nowhere" });
  expect(filtered.unknown).toEqual(["nowhere"]);
  expect(filtered.years).toEqual([2019, 2025]);
  expect(filtered.map.stances.size).toBe(1);
  expect(filtered.stops.map(({ articles }) => articles)).toEqual([1, 0]);
});

test("the map of one article begins at its year, unless another was chosen", () => {
  const ofArticle = { ...telling, source: "press-tv-2025" };
  expect(nextStory(undefined, ofArticle).scene.year).toBe(2025);
  expect(nextStory(undefined, { ...ofArticle, year: 2019 }).scene.year).toBe(2019);
  expect(nextStory(nextStory(undefined, ofArticle), telling).scene.year).toBe(2019);
});

test("other data begin at their first year where nobody chose one, and at the nearest where somebody did", () => {
  const other = parsed(contested);
  const story = nextStory(undefined, telling);
  expect(nextStory(story, { ...telling, whole: other }).scene.year).toBe(2001);
  const chosen = nextStory(story, { ...telling, year: 2025 });
  expect(nextStory(chosen, { ...telling, whole: other, year: 2025 }).scene.year).toBe(2010);
});
