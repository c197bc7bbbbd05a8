import { expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { en } from "../../src/text/en.ts";
import { countStances } from "../../src/view/count-stances.ts";
import { yearSentence } from "../../src/view/year-sentence.ts";
import { evidence, position, small, withPositions } from "../cases/small-dataset.ts";

function parts(dataset: Dataset, year: number, articles: number, tag = "en") {
  const counts = countStances({ dataset, year });
  return yearSentence(counts, articles, { dataset, year, locale: { tag, text: en } });
}

const piece = evidence("…");
const disputed = withPositions(
  position("BEL", "east", piece),
  position("BEL", "west", piece),
  position("IRN", null, piece),
  position("CHN", "east", piece),
);

test.each([
  [
    "several articles",
    small,
    2019,
    2,
    "In 2019, these articles cite 5 countries: 1 East, 3 West and 1 Neutral.",
  ],
  [
    "one article",
    small,
    2025,
    1,
    "In 2025, this article cites 2 countries: 1 Far East and 1 quoted without a stance.",
  ],
  [
    "one country of many articles",
    withPositions(position("CHN", "east", piece)),
    2019,
    3,
    "In 2019, these articles cite one country: 1 East.",
  ],
  [
    "one country of one article",
    withPositions(position("CHN", "east", piece)),
    2019,
    1,
    "In 2019, this article cites one country: 1 East.",
  ],
  [
    "what is rare",
    disputed,
    2019,
    2,
    "In 2019, these articles cite 3 countries: 1 East, 1 with sources that disagree and 1 quoted without a stance.",
  ],
  ["the subject alone", small, 2000, 0, "In 2000, no position is cited."],
])("%s", (_, dataset, year, articles, sentence) => {
  expect(
    parts(dataset, year, articles)
      .map(({ text }) => text)
      .join(""),
  ).toBe(sentence);
});

test("the year and each camp have a class, the words between have none", () => {
  expect(parts(disputed, 2019, 2)).toEqual([
    { text: "In " },
    { text: "2019", className: "year" },
    { text: ", these articles cite 3 countries: " },
    { text: "1 East", className: "camp-0" },
    { text: ", " },
    { text: "1 with sources that disagree", className: "contested" },
    { text: " and " },
    { text: "1 quoted without a stance", className: "unclear" },
    { text: "." },
  ]);
});

test("words of the data are no part of the sentence's pattern", () => {
  const [, ...stances] = small.stances;
  const dataset = { ...small, stances: [{ id: "east", label: "{year} $1" }, ...stances] };
  expect(parts(dataset, 2019, 2)[3]).toEqual({ text: "1 {year} $1", className: "camp-0" });
});
