import { describe, expect, test } from "vitest";
import type { CountryCode } from "../../src/model/dataset.ts";
import { en } from "../../src/text/en.ts";
import { THROUGH_GROUP } from "../../src/view/legend.ts";
import { goAlong, goIn, goOut, goTo, mapCamps, settlePlace, type Place } from "../../src/view/map-walk.ts";
import { mapView } from "../../src/view/map-view.ts";
import { small } from "../cases/small-dataset.ts";

function campsOf(year: number, tag = "en") {
  const scene = { dataset: small, year, locale: { tag, text: en } };
  return mapCamps(mapView(scene), scene);
}

const camps = campsOf(2019);
const at = (country: CountryCode, camp?: string): Place => ({ level: "country", country, camp });
const camp = (key: string): Place => ({ level: "camp", camp: key });

describe("the structure", () => {
  test("has the entries of the legend, each with as many countries as it counts", () => {
    expect(camps.map(({ key }) => key)).toEqual([
      "east",
      "west",
      "neutral",
      "subject",
      "uncited",
      THROUGH_GROUP,
    ]);
    for (const { count, countries } of camps) expect(countries).toHaveLength(count);
  });

  test("has countries by name, in the reader's alphabet", () => {
    const west = (tag: string) => campsOf(2019, tag).find(({ key }) => key === "west")?.countries;
    expect(west("en")).toEqual(["AUT", "BEL", "USA"]);
    expect(west("de")).toEqual(["BEL", "AUT", "USA"]);
  });

  test("has what is covered only through a group last, and among its camp", () => {
    expect(camps.at(-1)?.countries).toEqual(["AUT", "BEL"]);
  });
});

describe("in and out", () => {
  test("from the sentence to the first camp, its first country, and no further", () => {
    expect(goIn(undefined, camps)).toEqual(camp("east"));
    expect(goIn({ level: "sentence" }, camps)).toEqual(camp("east"));
    expect(goIn(camp("west"), camps)).toEqual(at("AUT", "west"));
    expect(goIn(at("AUT", "west"), camps)).toBeUndefined();
  });

  test("a camp without countries has nothing to go into", () => {
    expect(goIn(camp("west"), campsOf(2025))).toBeUndefined();
  });

  test("out to the camp, to the sentence, and no further", () => {
    expect(goOut(at("BEL", "west"), camps)).toMatchObject(camp("west"));
    expect(goOut(camp("west"), camps)).toMatchObject({ level: "sentence" });
    expect(goOut({ level: "sentence" }, camps)).toBeUndefined();
    expect(goOut(undefined, camps)).toBeUndefined();
  });

  test("a country across space is in the camp that counts it", () => {
    expect(goOut(at("BEL"), camps)).toMatchObject(camp("west"));
    expect(goOut(at("IND"), camps)).toMatchObject(camp("uncited"));
    expect(goOut(at("GRL"), camps)).toEqual({ level: "sentence" });
  });

  test("in leads to where out came from", () => {
    const start = at("BEL", THROUGH_GROUP);
    const once = goOut(start, camps);
    const twice = goOut(once, camps);
    expect(goIn(once, camps)).toEqual(start);
    expect(goIn(twice, camps)).toEqual(camp(THROUGH_GROUP));
  });
});

describe("along", () => {
  test.each([
    [camp("east"), 1, camp("west")],
    [camp("west"), -1, camp("east")],
    [camp("east"), -1, camp("east")],
    [camp(THROUGH_GROUP), 1, camp(THROUGH_GROUP)],
    [camp("west"), Infinity, camp(THROUGH_GROUP)],
    [at("AUT", "west"), 1, at("BEL", "west")],
    [at("USA", "west"), -1, at("BEL", "west")],
    [at("USA", "west"), 1, at("USA", "west")],
    [at("USA", "west"), -Infinity, at("AUT", "west")],
    [at("AUT", THROUGH_GROUP), 1, at("BEL", THROUGH_GROUP)],
  ])("from %j by %d to %j", (from, step, to) => {
    expect(goAlong(from, camps, step)).toEqual(to);
  });

  test("there is nothing along a way across space, nor beside the sentence", () => {
    expect(goAlong(at("USA"), camps, 1)).toEqual(at("USA"));
    expect(goAlong({ level: "sentence" }, camps, 1)).toEqual({ level: "sentence" });
  });
});

describe("to a name", () => {
  test("across space, unless the reader is inside the structure", () => {
    expect(goTo("USA", undefined, camps)).toEqual(at("USA"));
    expect(goTo("USA", { level: "sentence" }, camps)).toEqual(at("USA"));
    expect(goTo("USA", at("CHN"), camps)).toEqual(at("USA"));
  });

  test("inside, in the same camp, else in its own, else across space", () => {
    expect(goTo("BEL", camp(THROUGH_GROUP), camps)).toEqual(at("BEL", THROUGH_GROUP));
    expect(goTo("USA", at("CHN", "east"), camps)).toEqual(at("USA", "west"));
    expect(goTo("GRL", at("CHN", "east"), camps)).toEqual(at("GRL"));
  });
});

test.each<[Place | undefined, Place | undefined]>([
  [undefined, undefined],
  [{ level: "sentence" }, { level: "sentence" }],
  [camp("west"), camp("west")],
  [camp(THROUGH_GROUP), { level: "sentence" }],
  [at("CHN", "east"), at("CHN", "east")],
  [at("USA", "west"), at("USA")],
  [at("IND"), at("IND")],
])("in another year, %j is %j", (before, after) => {
  expect(settlePlace(before, campsOf(2025))).toEqual(after);
});
