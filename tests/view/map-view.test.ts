import { expect, test } from "vitest";
import { countryStances } from "../../src/model/country-stance.ts";
import { en } from "../../src/text/en.ts";
import { mapView } from "../../src/view/map-view.ts";
import { small } from "../cases/small-dataset.ts";

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
