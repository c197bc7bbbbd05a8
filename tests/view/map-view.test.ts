import { expect, test } from "vitest";
import { countryStances } from "../../src/model/country-stance.ts";
import { en } from "../../src/text/en.ts";
import { mapView, roomFor, type MapView } from "../../src/view/map-view.ts";
import { small } from "../cases/small-dataset.ts";

/** A year of a kind, which its legend's label is, with so many letters. */
const yearOf = (label: string, letters: number): MapView => ({
  stances: new Map(),
  legend: [{ key: "east", className: "camp-0", label, count: 0 }],
  sentence: [{ text: "x".repeat(letters) }],
});
const rooms = (...years: MapView[]) =>
  roomFor(years).map(({ legend: [kind], sentence: [part] }) => `${kind?.label} ${part?.text.length}`);

test("there is room for the longest year of each kind", () => {
  expect(rooms(yearOf("A", 20), yearOf("A", 40), yearOf("B", 30), yearOf("A", 10))).toEqual(["B 30", "A 40"]);
});

test("of many kinds those have room that have the longest years, whatever else they have", () => {
  const others = Array.from("BCDEFGHI", (kind, index) => yearOf(kind, 20 + index));
  expect(rooms(yearOf("A", 10), ...others, yearOf("A", 40))).toEqual([
    ...["C 21", "D 22", "E 23", "F 24", "G 25", "H 26", "I 27"],
    "A 40",
  ]);
});

test.each([
  [
    2019,
    ["CHN", "USA", "URY", "VEN", "AUT", "BEL"],
    "In 2019, this article cites 5 countries: 1 East, 3 West and 1 Neutral.",
    [
      "1 East",
      "3 West",
      "1 Neutral",
      "1 Subject: Venezuela",
      "189 No position cited",
      "2 Through a group only",
    ],
  ],
  [
    2025,
    ["CHN", "IRN", "VEN"],
    "In 2025, this article cites 2 countries: 1 Far East and 1 quoted without a stance.",
    [
      "1 Far East",
      "0 West",
      "0 Neutral",
      "1 Quoted, no stance",
      "1 Subject: Venezuela",
      "192 No position cited",
    ],
  ],
])("%i: stances, sentence and legend agree", (year, countries, sentence, legend) => {
  const view = mapView({ dataset: small, year, locale: { tag: "en", text: en } });
  expect([...view.stances.keys()]).toEqual(countries);
  expect(view.stances).toBe(countryStances(small, year));
  expect(view.sentence.map(({ text }) => text).join("")).toBe(sentence);
  expect(view.legend.map(({ count, label }) => `${count} ${label}`)).toEqual(legend);
});
