import { describe, expect, test } from "vitest";
import data from "../../data/venezuela.json";
import { countryStances } from "../../src/model/country-stance.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { parse } from "../../src/model/parse.ts";
import { localize } from "../../src/text/locale.ts";

const result = parse(data);
const dataset = data as unknown as Dataset;
const evidence = dataset.positions.flatMap((position) => position.evidence);

const union =
  "AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE GBR";
const latinAmerica = "ARG BRA CHL COL CRI DOM ECU GTM HND HTI PAN PRY PER";
const named = "ALB AUS CAN GEO ISR JPN KOR USA";

function sorted(codes: string): string[] {
  return codes.split(" ").filter(Boolean).sort();
}

/** The countries of a year whose key, or whose key and coverage, is this. */
function countries(year: number, key: string, coverage?: "named" | "group"): string[] {
  return [...countryStances(dataset, year).values()]
    .filter((stance) => stance.key === key && (coverage === undefined || stance.coverage === coverage))
    .map(({ country }) => country)
    .sort();
}

function firstEvidence(country: string, year: number) {
  return countryStances(dataset, year).get(country)?.citations[0]?.evidence;
}

test("it is a data set", () => {
  expect(result).toEqual({ ok: true, dataset: data });
});

describe("who stands where", () => {
  test.each([
    [2019, "subject", "VEN"],
    [2019, "pro-maduro", "CHN RUS SLV BOL CUB NIC BLR KHM IRN PRK SRB ZAF SYR TUR"],
    [2019, "against-maduro", `${named} ${union} ${latinAmerica}`],
    [2019, "neutral", "MEX URY"],
    [2019, "contested", ""],
    [2019, "unclear", ""],
    [2025, "subject", "VEN"],
    [2025, "pro-maduro", "CHN RUS"],
    [2025, "against-maduro", "USA"],
    [2025, "neutral", ""],
    [2025, "contested", ""],
    [2025, "unclear", "IRN"],
  ])("%i, %s: %s", (year, key, expected) => {
    expect(countries(year, key)).toEqual(sorted(expected));
  });

  test("14 with Maduro, 49 with Guaidó, 2 neutral in 2019; the groups' members are covered only by them", () => {
    expect(["pro-maduro", "against-maduro", "neutral"].map((key) => countries(2019, key).length)).toEqual([
      14, 49, 2,
    ]);
    expect(countries(2019, "against-maduro", "group")).toEqual(sorted(`${union} ${latinAmerica}`));
    expect(countries(2019, "against-maduro", "named")).toEqual(sorted(named));
    expect(countries(2019, "pro-maduro", "group")).toEqual([]);
  });

  test("Iran's silence in 2025 is no stance", () => {
    const iran = dataset.positions.filter(({ country, year }) => country === "IRN" && year === 2025);
    expect(iran.map(({ stance }) => stance)).toEqual([null]);
  });

  test("the stances come in the order of the legend, and have other names in 2025", () => {
    const names = dataset.stances.map(({ id, label, labelByYear }) => {
      const in2025 = labelByYear?.["2025"];
      return [id, localize(label, "en"), in2025 && localize(in2025, "en")];
    });
    expect(names).toEqual([
      ["pro-maduro", "Pro-Maduro", "With Maduro’s government"],
      ["against-maduro", "Pro-Guaidó", "Against Maduro"],
      ["neutral", "Neutral", undefined],
    ]);
  });
});

describe("the evidence", () => {
  test("there are 102 pieces", () => {
    expect(evidence).toHaveLength(102);
  });

  test.each([
    ["CHN", 2019, "statement", "Ma Zhaoxu"],
    ["USA", 2019, "statement", "Mike Pence"],
    ["RUS", 2019, "report", undefined],
    ["CHN", 2025, "statement", "Mao Ning"],
    ["RUS", 2025, "statement", "Dmitry Peskov"],
    ["USA", 2025, "statement", "Donald Trump"],
    ["BOL", 2019, "list", undefined],
    ["FRA", 2019, "group", undefined],
    ["PER", 2019, "group", undefined],
    ["MEX", 2019, "record", undefined],
    ["URY", 2019, "record", undefined],
    ["SLV", 2019, "record", undefined],
  ])("of %s in %i begins with a %s by %s", (country, year, basis, speaker) => {
    const first = firstEvidence(country, year);
    expect([first?.basis, first?.speaker && localize(first.speaker.name, "en")]).toEqual([basis, speaker]);
  });

  test("a statement has a speaker", () => {
    expect(evidence.filter(({ basis, speaker }) => basis === "statement" && !speaker)).toEqual([]);
  });

  test("the public record is those two sources, and they are nothing else", () => {
    const records = evidence.filter(({ basis }) => basis === "record").map(({ source }) => source);
    expect(new Set(records)).toEqual(new Set(["mercopress-2019", "panama-today-2019"]));
    const others = evidence.filter(({ basis }) => basis !== "record").map(({ source }) => source);
    expect(others.filter((source) => records.includes(source))).toEqual([]);
  });

  test("the public record comes first only where the article names nobody, with the article's phrase", () => {
    const first = dataset.positions.filter(({ evidence: [piece] }) => piece.basis === "record");
    expect(first.map(({ country }) => country).sort()).toEqual(["MEX", "SLV", "URY"]);
    expect(first.filter(({ evidence: [piece] }) => !piece.note)).toEqual([]);
  });

  test("a group's position is the group's", () => {
    const groups = dataset.positions.filter(({ group }) => group !== undefined);
    expect(groups.map(({ group, year, evidence: [first] }) => [group, year, first.basis])).toEqual([
      ["EU", 2019, "group"],
      ["latin-american-states", 2019, "group"],
    ]);
    expect(
      dataset.positions.filter(
        ({ country, evidence }) => country && evidence.some(({ basis }) => basis === "group"),
      ),
    ).toEqual([]);
  });
});

test("every source has an address, a publisher and a day, and is quoted", () => {
  expect(dataset.sources).toHaveLength(7);
  for (const { id, url, publisher, date } of dataset.sources) {
    expect(url).toMatch(/^https:/);
    expect(publisher).not.toBe("");
    expect(date).toMatch(/^(2019|2025)-\d\d-\d\d$/);
    expect(evidence.some(({ source }) => source === id)).toBe(true);
  }
});
