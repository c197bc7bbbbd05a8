import { expect, test } from "vitest";
import venezuela from "../../data/venezuela.json" with { type: "json" };
import { changesBetween } from "../../src/model/changes.ts";
import type { Dataset, Position, PositionStance } from "../../src/model/dataset.ts";
import { parse } from "../../src/model/parse.ts";

function position(country: string, year: number, stance: PositionStance): Position {
  return { country, year, stance, evidence: [{ source: "paper", quote: "…", basis: "report" }] };
}

function datasetOf(positions: readonly Position[]): Dataset {
  return {
    version: 1,
    title: "A map",
    subject: ["VEN"],
    stances: [
      { id: "east", label: "East", labelByYear: { 2025: "Orient" } },
      { id: "west", label: "West" },
    ],
    sources: [{ id: "paper", title: "An article", publisher: "A newspaper", date: "2019" }],
    positions,
  };
}

test.each<[string, PositionStance[], PositionStance[], string]>([
  ["another stance", ["east"], ["west"], "moved"],
  ["the same stance, by whatever label", ["east"], ["east"], "same"],
  ["uncited, then a stance", [], ["west"], "newly"],
  ["a stance, then uncited", ["west"], [], "dropped"],
  ["a stance, then none claimed", ["east"], [null], "unsettled"],
  ["none claimed, then a stance", [null], ["east"], "unsettled"],
  ["none claimed twice", [null], [null], "unsettled"],
  ["a stance, then sources that disagree", ["east"], ["east", "west"], "unsettled"],
  ["sources that disagree, then a stance", ["east", "west"], ["east"], "unsettled"],
  ["sources that disagree in both years", ["east", "west"], ["west", "east"], "unsettled"],
  ["uncited, then none claimed", [], [null], "unsettled"],
  ["uncited, then sources that disagree", [], ["east", "west"], "unsettled"],
  ["none claimed, then uncited", [null], [], "dropped"],
])("%s", (_, before, after, kind) => {
  const dataset = datasetOf([
    ...before.map((stance) => position("CHN", 2019, stance)),
    ...after.map((stance) => position("CHN", 2025, stance)),
  ]);
  const [change, ...others] = changesBetween(dataset, 2019, 2025);
  expect(others).toEqual([]);
  expect(change).toMatchObject({ country: "CHN", kind });
  expect(change?.from !== undefined).toBe(before.length > 0);
  expect(change?.to !== undefined).toBe(after.length > 0);
});

test("the years may be given in either order, and a year does not differ from itself", () => {
  const dataset = datasetOf([position("CHN", 2019, "east"), position("IND", 2025, "west")]);
  const kinds = (from: number, to: number) =>
    Object.fromEntries(changesBetween(dataset, from, to).map(({ country, kind }) => [country, kind]));
  expect(kinds(2019, 2025)).toEqual({ CHN: "dropped", IND: "newly" });
  expect(kinds(2025, 2019)).toEqual({ CHN: "newly", IND: "dropped" });
  expect(kinds(2019, 2019)).toEqual({ CHN: "same" });
  expect(kinds(1990, 1991)).toEqual({});
});

test("what the stances are about changes nothing", () => {
  expect(changesBetween(datasetOf([position("VEN", 2019, "subject")]), 2019, 2025)).toEqual([]);
});

test("from 2019 to 2025 nobody changes its mind on Venezuela", () => {
  const read = parse(venezuela);
  const changes = changesBetween(read.ok ? read.dataset : expect.fail(), 2019, 2025);
  const of = (kind: string) =>
    changes.flatMap((change) => (change.kind === kind ? change.country : [])).sort();
  expect(of("moved")).toEqual([]);
  expect(of("newly")).toEqual([]);
  expect(of("same")).toEqual(["CHN", "RUS", "USA"]);
  expect(of("unsettled")).toEqual(["IRN"]);
  expect(of("dropped")).toHaveLength(61);
  expect(changes).toHaveLength(65);
});
