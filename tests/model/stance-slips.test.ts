import { expect, test } from "vitest";
import { finish } from "../../src/model/finish.ts";
import { parseCsvSteps } from "../../src/model/parse-csv.ts";
import { stanceSlips } from "../../src/model/stance-slips.ts";

const head = "country,year,stance,quote,source_title,publisher,date";
const countries = ["CHN", "USA", "FRA", "ITA", "NOR", "SWE"];
const slips = (...stances: string[]) => {
  const rows = stances.map((stance, index) => `${countries[index] ?? ""},2019,${stance},a,One,P,2019`);
  const result = finish(parseCsvSteps([head, ...rows].join("\n"), "A map"));
  if (!result.ok) return expect.fail(JSON.stringify(result.issues));
  return stanceSlips(result.dataset, result.placeOf).map(
    ({ path, message }) => `${result.placeOf(path)}: ${message}`,
  );
};

test("both spellings are told, with their rows", () => {
  expect(slips("Backs it", "Rejects it", "Back it", "backs it", "Backs it", "Backs it")).toEqual([
    'line 4, column stance: "Backs it" (line 2, line 5, line 6, 1 more) and "Back it" (line 4) are two stances on the map; are they meant as one?',
  ]);
});

test.each<[one: string, other: string, count: number]>([
  ["Backs it", "Backsit", 1],
  ["Neutral", "neutrla", 1],
  ["For it", "Nor it", 0],
  ["Pro US", "Pro UK", 0],
  ["Plan 2018", "Plan 2019", 0],
  ["Camp A", "Camp B", 0],
  ["For", "Against", 0],
  ["East", "West", 0],
])("%s and %s", (one, other, count) => {
  expect(slips(one, other)).toHaveLength(count);
});

test("two cells that are given one label", () => {
  const rows = ["CHN,2019,backs-it,a,One,P,2019,Backs it", "USA,2019,back-it,a,One,P,2019,Backs it"];
  const result = finish(parseCsvSteps([`${head},stance_label`, ...rows].join("\n"), "A map"));
  if (!result.ok) return expect.fail();
  expect(stanceSlips(result.dataset, result.placeOf)).toHaveLength(1);
});
