import { expect, test } from "vitest";
import { filterDataset } from "../../src/model/filter.ts";
import { parse } from "../../src/model/parse.ts";
import { en } from "../../src/text/en.ts";
import { filterSentence, readFilter } from "../../src/view/filter-view.ts";
import { contested } from "../cases/contested.ts";

const result = parse(contested);
if (!result.ok) throw new Error("The case is broken.");
const { dataset } = result;

test.each([
  ["", "", { sources: [], bases: [] }, []],
  [" one  other ", "report", { sources: ["one", "other"], bases: ["report"] }, []],
  ["two", "hearsay list", { sources: [], bases: ["list"] }, ["two", "hearsay"]],
])("source=%j basis=%j", (source, basis, filter, unknown) => {
  expect(readFilter({ source, basis }, dataset)).toEqual({ filter, unknown });
});

test("the sentence says what is left of what", () => {
  const sentence = (filter: Parameters<typeof filterSentence>[0]) =>
    filterSentence(filter, dataset, {
      dataset: filterDataset(dataset, filter),
      year: 2001,
      locale: { tag: "en", text: en },
    });
  expect(sentence({})).toBeUndefined();
  expect(sentence({ sources: ["other"] })).toBe("Only what The Other says. 1 of 2 countries remain.");
  expect(sentence({ sources: ["one"], bases: ["vote", "list"] })).toBe(
    "Only what The One says, and only evidence of this kind: recorded vote and named in a list. 0 of 2 countries remain.",
  );
});
