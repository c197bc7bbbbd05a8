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
  expect(sentence({ sources: ["other"] })).toBe(
    "Only evidence from The Other. Countries that remain: 1 of 2.",
  );
  expect(sentence({ sources: ["one"], bases: ["vote", "list"] })).toBe(
    "Only evidence from The One, and only evidence of this kind: recorded vote and named in a list. Countries that remain: 0 of 2.",
  );
});
