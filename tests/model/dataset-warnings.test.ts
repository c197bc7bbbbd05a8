import { expect, test } from "vitest";
import { datasetWarnings } from "../../src/model/dataset-warnings.ts";
import { evidence, position, small, withPositions } from "../cases/small-dataset.ts";

test("what is as it should be is no warning", () => {
  expect(datasetWarnings(small)).toEqual([]);
});

test("sources that disagree on a country, and groups that do", () => {
  const own = withPositions(
    position("CHN", "east", evidence("a")),
    position("USA", "west", evidence("b")),
    position("CHN", "west", evidence("c")),
  );
  expect(datasetWarnings(own)).toEqual([
    { path: "/positions/2/stance", message: 'CHN is contested in 2019: "east" and "west"' },
  ]);
  const groups = withPositions(
    position("club", "west", evidence("a")),
    position("league", "east", evidence("b")),
  );
  expect(datasetWarnings(groups)).toEqual([
    { path: "/positions/1/stance", message: 'BEL is contested in 2019: "east" and "west"' },
  ]);
});

test("a link without an archived copy", () => {
  const [first] = small.sources;
  if (!first) return expect.fail();
  const link = { ...first, url: "https://a.example" };
  const archived = { ...link, archived: { url: "https://b.example", date: "2026" } };
  expect(datasetWarnings({ ...small, sources: [archived, link] }).map(({ path }) => path)).toEqual([
    "/sources/1/url",
  ]);
});

test("a quotation that stands twice in its article, unless words around it tell which", () => {
  const data = withPositions(position("CHN", "east", evidence("no"), evidence("no", { prefix: "said" })));
  expect(datasetWarnings(data, new Map([["herald", "He said no, no."]]))).toEqual([
    {
      path: "/positions/0/evidence/0/quote",
      message: 'stands 2 times in "herald"; a prefix or a suffix tells which place is meant',
    },
  ]);
});

test("the same quotation of a source twice for one country in one year, however it is spaced", () => {
  const data = withPositions(
    position("CHN", "east", evidence("It is  so."), evidence("It is so.", { source: "digest" })),
    position("USA", "west", evidence("It is so.")),
    { ...position("CHN", "east", evidence("It is so.")), year: 2025 },
    position("CHN", "east", evidence("It is so.")),
    position("club", "west", evidence("We are.", { prefix: "Yes," }), evidence("We are.", { prefix: "No," })),
  );
  expect(datasetWarnings(data)).toEqual([
    {
      path: "/positions/3/evidence/0/quote",
      message: "CHN has this quotation in 2019 already: /positions/0/evidence/0/quote",
    },
  ]);
  expect(datasetWarnings(data, undefined, () => "line 2")[0]?.message).toContain("already: line 2");
});
