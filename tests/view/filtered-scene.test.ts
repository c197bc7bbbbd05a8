import { describe, expect, test } from "vitest";
import { filterDataset } from "../../src/model/filter.ts";
import { enLate } from "../../src/text/en-late.ts";
import { en } from "../../src/text/en.ts";
import { changesLegend } from "../../src/view/changes-legend.ts";
import { changesMap } from "../../src/view/changes-map.ts";
import { changesView } from "../../src/view/changes-view.ts";
import { dimAllBut } from "../../src/view/dimming.ts";
import { hiddenCountries } from "../../src/view/hidden-countries.ts";
import { HIDDEN } from "../../src/view/legend.ts";
import { mapCamps } from "../../src/view/map-walk.ts";
import { mapView } from "../../src/view/map-view.ts";
import { tilesView } from "../../src/view/tiles-view.ts";
import { sentenceText } from "../../src/view/year-sentence.ts";
import { position, evidence, small, withPositions } from "../cases/small-dataset.ts";

/** What is shown of the small data set, or another, where only one source counts. */
function under(source: string, whole = small) {
  const dataset = filterDataset(whole, { sources: [source] });
  return { dataset, whole, year: 2019, locale: { tag: "en", text: en } };
}

describe("what a filter hides is not called uncited", () => {
  const scene = under("gazette");

  test("by the keyboard: a camp has as many countries as the legend counts", () => {
    const camps = mapCamps(mapView(scene), scene);
    for (const { count, countries } of camps) expect(countries).toHaveLength(count);
    const uncited = camps.find(({ key }) => key === "uncited");
    expect(uncited?.countries).toContain("FRA");
    expect(uncited?.countries).not.toContain("USA");
  });

  test("by the legend, which has an entry for it", () => {
    const { legend } = mapView(scene);
    expect(legend.find(({ key }) => key === HIDDEN)).toEqual({
      key: HIDDEN,
      className: "uncited",
      label: "Hidden by the filter",
      count: hiddenCountries(scene).length,
    });
    expect(mapView({ ...scene, dataset: small }).legend.map(({ key }) => key)).not.toContain(HIDDEN);
    expect(["FRA", "USA", "AUT"].map(dimAllBut(HIDDEN, scene))).toEqual([true, false, false]);
  });

  test("by the tiles, not even where it is no state", () => {
    const { rest } = tilesView(under("gazette", withPositions(position("XKX", "east", evidence("a")))));
    expect(rest.map(({ key }) => key)).toEqual([HIDDEN, "uncited"]);
    expect(rest[0]?.tiles.map(({ country }) => country)).toEqual(["XKX"]);
  });

  test("where the uncited are singled out: it steps back", () => {
    const isDimmed = dimAllBut("uncited", scene);
    expect(["FRA", "USA", "AUT"].map(isDimmed)).toEqual([false, true, true]);
    expect(["FRA", "USA"].map(dimAllBut("east", scene))).toEqual([true, true]);
  });

  test("by the year's sentence", () => {
    expect(sentenceText(mapView(scene).sentence)).toBe("In 2019, every position is hidden by the filter.");
    expect(sentenceText(mapView({ ...scene, dataset: small, year: 2020 }).sentence)).toBe(
      "In 2020, no position is cited.",
    );
  });
});

describe("of two years, what a filter hides in one", () => {
  const compared = (source: string) => {
    const { sentence, groups } = changesView(under(source), 2019, 2025, enLate);
    return [
      sentenceText(sentence),
      groups.map(({ label, rows }) => [label, rows.map(({ country }) => country)]),
    ];
  };
  const hidden = "Hidden by the filter in one of the years";

  test("is not newly cited", () => {
    expect(compared("gazette")).toEqual([
      "From 2019 to 2025, no country is cited with another stance. 1 is unclear and 1 is hidden by the filter in one of the years.",
      [
        ["Unclear or contested", ["IRN"]],
        [hidden, ["CHN"]],
      ],
    ]);
  });

  test("is not cited no longer, nor does it fade", () => {
    const [sentence, groups] = compared("digest");
    expect(sentence).toBe(
      "From 2019 to 2025, no country is cited with another stance. 1 is hidden by the filter in one of the years.",
    );
    expect(groups).toEqual([[hidden, ["CHN"]]]);
    const { stances, dimming } = changesMap(under("digest"), { from: 2019, to: 2025 });
    expect([stances.get("CHN"), dimming("CHN")]).toEqual([undefined, false]);
  });

  test("is hidden where nothing is left, too", () => {
    const scene = { ...under("digest"), dataset: filterDataset(small, { bases: ["vote"] }) };
    expect(sentenceText(changesView(scene, 2019, 2025, enLate).sentence)).toBe(
      "The filter hides all that 2019 and 2025 cite.",
    );
  });
});

test("the key of two years has hatching only where their map has it", () => {
  const years = { from: 2019, to: 2025 };
  const own = (country: string) => ({ ...position(country, "west", evidence("Own words.")), year: 2025 });
  const keys = (dataset = small) =>
    changesLegend({ dataset, year: 2019, locale: { tag: "en", text: en } }, years).map(({ key }) => key);
  expect(keys()).toContain("*group");
  expect(keys({ ...small, positions: [...small.positions, own("AUT"), own("BEL")] })).not.toContain("*group");
});
