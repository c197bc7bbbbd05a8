import { describe, expect, test } from "vitest";
import venezuela from "../../data/venezuela.json" with { type: "json" };
import type { Dataset, Position, PositionStance } from "../../src/model/dataset.ts";
import { parse } from "../../src/model/parse.ts";
import { enLate } from "../../src/text/en-late.ts";
import { en } from "../../src/text/en.ts";
import { changesView } from "../../src/view/changes-view.ts";

const locale = { tag: "en", text: en };
const read = parse(venezuela);
const shipped = read.ok ? read.dataset : expect.fail();

function position(country: string, year: number, stance: PositionStance): Position {
  return {
    country,
    year,
    stance,
    evidence: [{ source: "paper", quote: `${country} ${year}`, basis: "list" }],
  };
}

function view(positions: readonly Position[], tag = "en") {
  const dataset: Dataset = {
    version: 1,
    title: "A map",
    stances: [
      { id: "east", label: "East" },
      { id: "west", label: "West" },
    ],
    sources: [{ id: "paper", title: "An article", publisher: "A newspaper", date: "2019" }],
    positions,
  };
  return changesView({ dataset, locale: { tag, text: en } }, 2019, 2025, enLate);
}

const words = ({ sentence }: ReturnType<typeof view>) => sentence.map(({ text }) => text).join("");

describe("the sentence", () => {
  test.each<[string, Position[]]>([
    ["Neither 2019 nor 2025 cites a country.", []],
    [
      "From 2019 to 2025, one country is cited with another stance.",
      [position("CHN", 2019, "east"), position("CHN", 2025, "west")],
    ],
    [
      "From 2019 to 2025, 2 countries are cited with another stance. 1 is newly cited.",
      [
        position("CHN", 2019, "east"),
        position("CHN", 2025, "west"),
        position("IND", 2019, "west"),
        position("IND", 2025, "east"),
        position("JPN", 2025, "east"),
      ],
    ],
    [
      "From 2019 to 2025, no country is cited with another stance. 1 is unclear, 2 are contested and 1 is cited no longer.",
      [
        position("CHN", 2019, "east"),
        position("CHN", 2025, null),
        position("IND", 2019, "east"),
        position("IND", 2019, "west"),
        position("IND", 2025, "east"),
        position("JPN", 2019, null),
        position("JPN", 2025, "east"),
        position("JPN", 2025, "west"),
        position("FRA", 2019, "east"),
      ],
    ],
  ])("%s", (sentence, positions) => {
    expect(words(view(positions))).toBe(sentence);
  });

  test("says of the shipped years what really changed, with the counts as parts", () => {
    const { sentence } = changesView({ dataset: shipped, locale }, 2019, 2025, enLate);
    expect(sentence).toEqual([
      { text: "From " },
      { text: "2019", className: "year" },
      { text: " to " },
      { text: "2025", className: "year" },
      { text: ", no country is cited with another stance. " },
      { text: "3 are cited with the same", className: "same" },
      { text: ", " },
      { text: "1 is unclear", className: "unclear" },
      { text: " and " },
      { text: "61 are cited no longer", className: "dropped" },
      { text: "." },
    ]);
  });
});

describe("the rows", () => {
  test("go by kind, stance before, stance after, and name", () => {
    const { groups } = view([
      position("ZMB", 2019, "east"),
      position("ALB", 2019, "west"),
      position("AUT", 2019, "east"),
      position("CHN", 2019, "west"),
      position("CHN", 2025, "west"),
      position("JPN", 2019, "east"),
      position("JPN", 2025, null),
      position("IND", 2025, "west"),
      position("MLT", 2025, "east"),
      position("FRA", 2019, "west"),
      position("FRA", 2025, "east"),
      position("PER", 2019, "east"),
      position("PER", 2025, "west"),
    ]);
    expect(groups.map(({ kind, rows }) => [kind, ...rows.map(({ country }) => country)])).toEqual([
      ["moved", "PER", "FRA"],
      ["newly", "MLT", "IND"],
      ["unsettled", "JPN"],
      ["same", "CHN"],
      ["dropped", "AUT", "ZMB", "ALB"],
    ]);
  });

  test("go by name as the reader's language sorts", () => {
    const order = (tag: string) =>
      view([position("ZMB", 2019, "east"), position("AUT", 2019, "east")], tag).groups[0]?.rows.map(
        ({ name }) => name,
      );
    expect(order("en")).toEqual(["Austria", "Zambia"]);
    expect(order("sv")).toEqual(["Zambia", "Österrike"]);
  });

  test("have both years' stance, coverage and quotation", () => {
    const { groups } = changesView({ dataset: shipped, locale }, 2019, 2025, enLate);
    const row = (country: string) =>
      groups.flatMap(({ rows }) => rows).find((row) => row.country === country);
    expect(row("CHN")).toMatchObject({
      name: "China",
      from: { label: "Pro-Maduro", classNames: ["camp-0"], coverage: "named" },
      to: { label: "With Maduro’s government", classNames: ["camp-0"], coverage: "named" },
    });
    expect(row("CHN")?.from.citations[0]?.speaker).toMatch(/^Ma Zhaoxu/);
    expect(row("CHN")?.to.citations[0]?.speaker).toMatch(/^Mao Ning/);
    expect(row("IRN")?.to).toMatchObject({ classNames: ["unclear"] });
    expect(row("ITA")).toMatchObject({
      from: { classNames: ["camp-1"], coverage: "group" },
      to: {
        label: "No position cited in 2025",
        classNames: ["uncited"],
        coverage: undefined,
        citations: [],
      },
    });
  });

  test("quote each camp where sources disagree", () => {
    const { groups } = view([
      position("IND", 2019, "east"),
      position("IND", 2019, "west"),
      position("IND", 2025, "east"),
    ]);
    expect(groups[0]?.rows[0]?.from.classNames).toEqual(["camp-0", "camp-1"]);
    expect(groups[0]?.rows[0]?.from.citations).toHaveLength(2);
  });
});
