import { expect, test } from "vitest";
import { filterDataset, type Filter } from "../../src/model/filter.ts";
import { small } from "../cases/small-dataset.ts";

const quotes = (filter: Filter) =>
  filterDataset(small, filter).positions.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));

test.each<[Filter, ...quotes: string[]]>([
  [{ sources: ["digest"] }, "Once more."],
  [{ sources: ["digest", "gazette"] }, "Once more.", "China still is.", "Iran did not answer."],
  [{ bases: ["list", "group"] }, "America is for the West.", "The Club is for the West."],
  [
    { sources: ["herald", "archive"], bases: ["list", "record"] },
    "America is for the West.",
    "Uruguay is neutral.",
  ],
  [{ sources: ["gazette"], bases: [] }, "China still is.", "Iran did not answer."],
  [{ sources: ["digest"], bases: ["vote"] }],
  [{ sources: ["unheard-of"] }],
])("%j leaves %j", (filter, ...expected) => {
  expect(quotes(filter)).toEqual(expected);
});

test.each<Filter>([{}, { sources: [] }, { sources: [], bases: [] }])(
  "%j leaves the very data set",
  (filter) => {
    expect(filterDataset(small, filter)).toBe(small);
  },
);

test("all else stays, and the data set that was filtered stays as it was", () => {
  const before = structuredClone(small);
  const { positions, ...others } = filterDataset(small, { sources: ["gazette"] });
  expect(positions.map(({ country, year, stance }) => [country, year, stance])).toEqual([
    ["CHN", 2025, "east"],
    ["IRN", 2025, null],
  ]);
  expect(others.sources.map(({ id }) => id)).toEqual(["gazette"]);
  expect({ ...others, sources: small.sources, positions: small.positions }).toEqual(small);
  expect(small).toEqual(before);
});
