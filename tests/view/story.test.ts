import { expect, test } from "vitest";
import venezuela from "../../data/venezuela.json";
import type { Dataset } from "../../src/model/dataset.ts";
import { parse } from "../../src/model/parse.ts";
import { en } from "../../src/text/en.ts";
import { nextComparison } from "../../src/view/comparison.ts";
import { nextStory, type Telling } from "../../src/view/story.ts";
import { contested } from "../cases/contested.ts";

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

test("the longest sentence and legend are the same in each year and under each filter", () => {
  const { longest } = nextStory(undefined, telling);
  const later = nextStory(undefined, { ...telling, year: 2025 });
  expect(later.longest).toEqual(longest);
  expect(longest.sentence).toEqual(later.map.sentence);
  const source = whole.sources[0]?.id ?? "";
  expect(nextStory(later, { ...telling, source }).longest).toBe(later.longest);
  const translated = nextStory(later, { ...telling, locale: { tag: "fr", text: { ...en, tag: "fr" } } });
  expect(translated.longest).not.toBe(later.longest);
});

test("the longest legend has the longest of each entry, in order, whichever year has the longest sentence", () => {
  const name = "A name that this year’s sentence does not have, longer than any other";
  const stances = contested.stances.map((stance) =>
    stance.id === "against" ? { ...stance, labelByYear: { 2003: name } } : stance,
  );
  const { longest, map } = nextStory(undefined, { ...telling, whole: parsed({ ...contested, stances }) });
  expect(longest.sentence).toEqual(map.sentence);
  expect(longest.legend.map(({ label, count }) => [label, count])).toEqual([
    ["For it", 0],
    [name, 0],
    ["Sources disagree", 1],
    ["Quoted, no stance", 1],
    ["Subject: Cuba", 1],
    ["No position cited", 193],
  ]);
});

test.each([
  ["where nobody chose one", undefined, "", 2001, 2010],
  ["in place of the first", 2001, "", 2001, 2010],
  ["but not in place of a later one", 2003, "", 2003, 2003],
  ["of those that a filter leaves", undefined, "one", 2001, 2001],
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
