import { expect, test } from "vitest";
import data from "../../data/ukraine-2022.json";
import { countryStances } from "../../src/model/country-stance.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { parse } from "../../src/model/parse.ts";
import { localize } from "../../src/text/locale.ts";

const dataset = data as unknown as Dataset;
const evidence = dataset.positions.flatMap((position) => position.evidence);
const stances = [...countryStances(dataset, 2022).values()];

const allies =
  "ALB BEL BGR CAN HRV CZE DNK EST FRA DEU GRC HUN ISL ITA LVA LTU LUX MNE MKD NLD NOR POL PRT ROU SVK SVN ESP TUR GBR";

test("it is a data set", () => {
  expect(parse(data)).toEqual({ ok: true, dataset: data });
});

test.each([
  ["subject", "named", "UKR RUS"],
  ["backs-russias-demands", "named", "CHN"],
  ["rejects-them", "named", "USA"],
  ["rejects-them", "group", allies],
])("%s, %s: %s", (key, coverage, expected) => {
  const countries = stances.filter((stance) => stance.key === key && stance.coverage === coverage);
  expect(countries.map(({ country }) => country).sort()).toEqual(expected.split(" ").sort());
});

test("nobody else is cited", () => {
  // Two subjects, China, the United States and the 29 other members of NATO.
  expect(stances).toHaveLength(33);
  expect(dataset.groups?.map(({ id, members }) => [id, members.length])).toEqual([["NATO", 30]]);
});

test("there are 11 pieces of evidence, and each statement has a speaker", () => {
  expect(evidence).toHaveLength(11);
  expect(evidence.filter(({ basis, speaker }) => basis === "statement" && !speaker)).toEqual([]);
  expect(evidence.filter(({ basis }) => basis === "record")).toEqual([]);
});

test.each([
  ["CHN", "statement", "Wang Yi", /military blocs/],
  ["USA", "report", undefined, /written/],
  ["FRA", "group", undefined, /written/],
  ["UKR", "report", undefined, /Moscow has demanded security guarantees/],
  ["RUS", "report", undefined, /Moscow has demanded security guarantees/],
])("the evidence of %s begins with a %s by %s", (country, basis, speaker, words) => {
  const first = stances.find((stance) => stance.country === country)?.citations[0]?.evidence;
  expect([first?.basis, first?.speaker && localize(first.speaker.name, "en")]).toEqual([basis, speaker]);
  expect(first?.quote).toMatch(words);
});

test("the copy's wording never comes first, and is noted as such", () => {
  const isCopys = (quote: string) => quote.includes("Cold War mentality");
  expect(dataset.positions.filter(({ evidence: [first] }) => isCopys(first.quote))).toEqual([]);
  const copys = evidence.filter(({ quote }) => isCopys(quote));
  expect(copys.map(({ note }) => note !== undefined)).toEqual([true]);
});

test("every source has an address, a publisher and a date", () => {
  expect(dataset.sources.map(({ url, publisher, date }) => [url, publisher, date])).toEqual([
    [
      "https://guwiv.com/china-backs-russias-security-concerns-in-crisis-with-west-over-ukraine/",
      "guwiv.com",
      "2022-01",
    ],
  ]);
});
