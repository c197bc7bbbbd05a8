import { expect, test } from "vitest";
import venezuela from "../../data/venezuela.json";
import type { Dataset } from "../../src/model/dataset.ts";
import { parse } from "../../src/model/parse.ts";
import { en } from "../../src/text/en.ts";
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

test.each([
  ["that nobody chose", undefined, 2025],
  ["that was chosen", 2019, 2025],
  ["in between", 2025, 2025],
])(
  "what changed since the first year is seen from the last, in place of a first one %s",
  (_, year, shown) => {
    expect(nextStory(undefined, { ...telling, year, sinceFirst: true }).scene.year).toBe(shown);
  },
);

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
