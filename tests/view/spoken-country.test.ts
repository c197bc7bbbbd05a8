import { describe, expect, test } from "vitest";
import venezuela from "../../data/venezuela.json";
import type { Dataset } from "../../src/model/dataset.ts";
import { enLate } from "../../src/text/en-late.ts";
import { en } from "../../src/text/en.ts";
import { spokenCountry, spokenStance } from "../../src/view/spoken-country.ts";
import type { Scene } from "../../src/view/stance-view.ts";
import { evidence, position, small, withPositions } from "../cases/small-dataset.ts";

const sceneOf = (dataset: Dataset, year: number): Scene => ({
  dataset,
  year,
  locale: { tag: "en", text: en },
});

const spoken = (country: string, dataset: Dataset = small, year = 2019, compared?: number) =>
  spokenCountry(country, sceneOf(dataset, year), enLate, compared);

const shipped = venezuela as unknown as Dataset;

describe("one sentence has all of a country:", () => {
  test("what ships", () => {
    expect(spoken("CHN", shipped)).toMatch(
      /^China, 2019: Pro-Maduro, own statement, 20 quotations\. Ma Zhaoxu, China's permanent representative to the UN: “China maintains .*”$/,
    );
  });

  test("without a speaker, the publication's own words", () => {
    expect(spoken("USA")).toBe(
      "United States, 2019: West, named in a list, one quotation. The Herald: “America is for the West.”",
    );
  });

  test("covered as a member of a group", () => {
    expect(spoken("AUT")).toBe(
      "Austria, 2019: West, as a member of The Club, one quotation. The Herald: “The Club is for the West.”",
    );
  });

  test("where sources disagree, a quotation of each camp, by its name", () => {
    const disputed = withPositions(
      position("BEL", "west", evidence("w1"), evidence("w2")),
      position("BEL", "east", evidence("e1", { speaker: { name: "Eva", role: "envoy" } })),
      position("BEL", null, evidence("n1")),
    );
    expect(spoken("BEL", disputed)).toBe(
      "Belgium, 2019: Sources disagree, 4 quotations. East: Eva, envoy: “e1” West: The Herald: “w1”",
    );
  });

  test("quoted without a stance", () => {
    expect(spoken("IRN", small, 2025)).toBe(
      "Iran, 2025: Quoted, no stance, the article’s own words, one quotation. The Gazette: “Iran did not answer.”",
    );
  });

  test("what the stances are about, without a quotation", () => {
    expect(spoken("VEN")).toBe("Venezuela, 2019: What the stances are about.");
  });

  test.each([
    ["IND", 2019, "India, 2019: No position cited."],
    ["USA", 2025, "United States, 2025: No position cited. 2019: West"],
    ["CHN", 2020, "China, 2020: No position cited. 2019: East, 2025: Far East"],
  ])("uncited, with what other years cite: %s in %i", (country, year, sentence) => {
    expect(spoken(country, small, year)).toBe(sentence);
  });

  test.each([
    ["CHN", /^China, 2025: Far East, .* “China still is.” 2019: East\.$/],
    ["IRN", /^Iran, 2025: Quoted, no stance, .*” 2019: No position cited\.$/],
    ["USA", /^United States, 2025: No position cited\. 2019: West\.$/],
  ])("compared with another year, that year too: %s", (country, sentence) => {
    expect(spoken(country, small, 2025, 2019)).toMatch(sentence);
  });
});

test("whoever has heard the name hears the rest", () => {
  expect(spokenStance("USA", sceneOf(small, 2019), enLate)).toBe(
    "2019: West, named in a list, one quotation. The Herald: “America is for the West.”",
  );
});
