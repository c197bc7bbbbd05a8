import { expect, test } from "vitest";
import { enLate } from "../../src/text/en-late.ts";
import { en } from "../../src/text/en.ts";
import { THROUGH_GROUP } from "../../src/view/legend.ts";
import type { Place } from "../../src/view/map-walk.ts";
import { mapView } from "../../src/view/map-view.ts";
import { spokenPlace } from "../../src/view/spoken-place.ts";
import { small } from "../cases/small-dataset.ts";

test.each<[Place, string]>([
  [{ level: "sentence" }, "In 2019, this article cites 5 countries: 1 East, 3 West and 1 Neutral."],
  [{ level: "camp", camp: "west" }, "West, 2019: 3 countries"],
  [{ level: "camp", camp: "east" }, "East, 2019: one country"],
  [{ level: "camp", camp: "uncited" }, "No position cited, 2019: 189 countries"],
  [{ level: "camp", camp: THROUGH_GROUP }, "Through a group only, 2019: 2 countries"],
  [{ level: "country", country: "IND", camp: undefined }, "India, 2019: No position cited."],
])("%j is spoken as %j", (place, spoken) => {
  const scene = { dataset: small, year: 2019, locale: { tag: "en", text: en } };
  expect(spokenPlace(place, mapView(scene), scene, enLate)).toBe(spoken);
});
