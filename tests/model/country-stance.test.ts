import { describe, expect, test } from "vitest";
import { countryStances, type CountryStance } from "../../src/model/country-stance.ts";
import type { Position } from "../../src/model/dataset.ts";
import { evidence, position, small, withPositions } from "../cases/small-dataset.ts";

/** A position whose only quotation is `who stance`, so that a citation tells where it comes from. */
const says = (who: string, stance: string | null, more = {}) =>
  position(who, stance, evidence(`${who} ${String(stance)}`, more));

function settled(country: string, positions: readonly Position[]) {
  return told(countryStances(withPositions(...positions), 2019).get(country));
}

function told(stance: CountryStance | undefined) {
  if (!stance) return undefined;
  const { key, stances, coverage, citations } = stance;
  return [key, stances.join(" "), coverage, citations.map(({ evidence }) => evidence.quote)];
}

describe("Belgium, of the club and of the league", () => {
  test.each<[what: string, positions: Position[], ...told: [string, string, string, string[]]]>([
    ["by itself", [says("BEL", "east")], "east", "east", "named", ["BEL east"]],
    ["through a group", [says("club", "west")], "west", "west", "group", ["club west"]],
    [
      "its own position beats its group's",
      [says("club", "west"), says("BEL", "east")],
      "east",
      "east",
      "named",
      ["BEL east"],
    ],
    [
      "also where both say the same",
      [says("club", "east"), says("BEL", "east")],
      "east",
      "east",
      "named",
      ["BEL east"],
    ],
    [
      "two own positions that disagree are contested, in the order of the legend",
      [says("BEL", "west"), says("BEL", "east")],
      "contested",
      "east west",
      "named",
      ["BEL west", "BEL east"],
    ],
    [
      "two groups that disagree are contested",
      [says("club", "west"), says("league", "neutral")],
      "contested",
      "west neutral",
      "group",
      ["club west", "league neutral"],
    ],
    [
      "its own position settles what its groups contest",
      [says("club", "west"), says("league", "east"), says("BEL", "neutral")],
      "neutral",
      "neutral",
      "named",
      ["BEL neutral"],
    ],
    [
      "the same stance twice is one, with the evidence of both",
      [says("BEL", "east"), position("BEL", "east", evidence("again"), evidence("and again"))],
      "east",
      "east",
      "named",
      ["BEL east", "again", "and again"],
    ],
    [
      "two groups that agree are one",
      [says("club", "west"), says("league", "west")],
      "west",
      "west",
      "group",
      ["club west", "league west"],
    ],
    ["quoted without a stance", [says("BEL", null)], "unclear", "", "named", ["BEL null"]],
    ["its group is", [says("club", null)], "unclear", "", "group", ["club null"]],
    [
      "a quotation without a stance hides none of its own, and comes last",
      [says("BEL", null), says("BEL", "east")],
      "east",
      "east",
      "named",
      ["BEL east", "BEL null"],
    ],
    [
      "nor its group's, nor does it make it named",
      [says("BEL", null), says("club", "west")],
      "west",
      "west",
      "group",
      ["club west", "BEL null"],
    ],
    [
      "its group's adds to its own too, after its own",
      [says("club", null), says("BEL", null), says("BEL", "east")],
      "east",
      "east",
      "named",
      ["BEL east", "BEL null", "club null"],
    ],
    [
      "its own position, marked as the group's by all its evidence",
      [says("BEL", "east", { basis: "group" })],
      "east",
      "east",
      "group",
      ["BEL east"],
    ],
    [
      "its own position, marked so by some of it",
      [position("BEL", "east", evidence("a", { basis: "group" }), evidence("b", { basis: "list" }))],
      "east",
      "east",
      "named",
      ["a", "b"],
    ],
    [
      "its group's position stays the group's, whatever its evidence is",
      [says("club", "west", { basis: "statement" })],
      "west",
      "west",
      "group",
      ["club west"],
    ],
  ])("%s", (_, positions, ...expected) => {
    expect(settled("BEL", positions)).toEqual(expected);
  });
});

test("a citation has the stance that it supports, and the group that it comes through", () => {
  const stances = countryStances(withPositions(says("club", "west"), says("BEL", null)), 2019);
  expect(stances.get("BEL")?.citations).toEqual([
    { stance: "west", group: "club", evidence: evidence("club west") },
    { stance: null, evidence: evidence("BEL null") },
  ]);
  expect(stances.get("BEL")?.citations[1]).not.toHaveProperty("group");
});

test("every member of a group has its position, and nobody else", () => {
  const stances = countryStances(withPositions(says("club", "west")), 2019);
  expect([...stances.keys()].sort()).toEqual(["AUT", "BEL", "VEN"]);
});

describe("Venezuela, which the stances are about", () => {
  test.each<[what: string, positions: Position[], ...told: [string, string, string, string[]]]>([
    ["quoted", [says("VEN", "subject")], "subject", "", "named", ["VEN subject"]],
    ["not quoted", [says("CHN", "east")], "subject", "", "named", []],
    ["cited for a camp", [says("VEN", "east")], "subject", "", "named", ["VEN east"]],
    ["quoted without a stance", [says("VEN", null)], "subject", "", "named", ["VEN null"]],
  ])("%s", (_, positions, ...expected) => {
    expect(settled("VEN", positions)).toEqual(expected);
  });
});

test("a year has only its own positions, and is settled once", () => {
  expect([...countryStances(small, 2025).keys()].sort()).toEqual(["CHN", "IRN", "VEN"]);
  expect([...countryStances(small, 2020).keys()]).toEqual(["VEN"]);
  expect(countryStances(small, 2019)).toBe(countryStances(small, 2019));
  expect(countryStances(small, 2019)).not.toBe(countryStances({ ...small }, 2019));
});
