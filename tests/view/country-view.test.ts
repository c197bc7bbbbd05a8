import { describe, expect, test } from "vitest";
import { countryStances } from "../../src/model/country-stance.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { en } from "../../src/text/en.ts";
import { countryView } from "../../src/view/country-view.ts";
import type { Scene } from "../../src/view/stance-view.ts";
import { evidence, position, small, withPositions } from "../cases/small-dataset.ts";

const scene = (dataset: Dataset, year: number): Scene => ({
  dataset,
  year,
  locale: { tag: "en", text: en },
});

function view(country: string, dataset: Dataset, year = 2019) {
  return countryView(country, countryStances(dataset, year).get(country), scene(dataset, year));
}

describe("a country", () => {
  test("of a camp has its first quotation, and how many more there are", () => {
    expect(view("CHN", small)).toEqual({
      country: "CHN",
      name: "China",
      stance: "East",
      classNames: ["camp-0"],
      coverage: "named",
      citations: [
        {
          quote: "“China is for the East.”",
          lang: undefined,
          speaker: "",
          publisher: "The Herald",
          date: "26 Mar 2019",
          basis: "the article’s own words",
          className: "camp-0",
        },
      ],
      more: 1,
      otherYears: [],
    });
  });

  test("that sources disagree on has the first quotation of each camp, in the order of the legend", () => {
    const disputed = withPositions(
      position("BEL", "west", evidence("w1"), evidence("w2")),
      position("BEL", "east", evidence("e1"), evidence("e2")),
      position("BEL", null, evidence("n1")),
    );
    const { stance, classNames, citations, more } = view("BEL", disputed);
    expect([stance, classNames, more]).toEqual(["Sources disagree", ["camp-0", "camp-1"], 3]);
    expect(citations.map(({ quote, className }) => [quote, className])).toEqual([
      ["“e1”", "camp-0"],
      ["“w1”", "camp-1"],
    ]);
  });

  test("that is quoted without a stance", () => {
    const { stance, classNames, citations, more } = view("IRN", small, 2025);
    expect([stance, classNames, more]).toEqual(["Quoted, no stance", ["unclear"], 0]);
    expect(citations.map(({ quote, className }) => [quote, className])).toEqual([
      ["“Iran did not answer.”", "unclear"],
    ]);
  });

  test("that the stances are about, with and without quotations", () => {
    const told = withPositions(position("VEN", "subject", evidence("v1"), evidence("v2")));
    expect(view("VEN", told)).toMatchObject({
      stance: "What the stances are about",
      classNames: ["subject"],
      more: 1,
    });
    expect(view("VEN", told).citations.map(({ className }) => className)).toEqual(["subject"]);
    expect(view("VEN", small)).toMatchObject({ citations: [], more: 0, otherYears: [] });
  });

  test.each([
    ["cited in another year", "USA", 2025, ["2019: West"]],
    ["cited in a later year", "IRN", 2019, ["2025: Quoted, no stance"]],
    ["cited in two others, by the name of each year", "CHN", 2020, ["2019: East", "2025: Far East"]],
    ["never cited", "IND", 2019, []],
  ])("without a position, %s", (_, country, year, otherYears) => {
    expect(view(country, small, year)).toMatchObject({
      stance: `No position cited in ${year}`,
      classNames: ["uncited"],
      citations: [],
      more: 0,
      otherYears,
    });
  });
});
