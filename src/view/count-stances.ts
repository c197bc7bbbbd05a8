import { states } from "../model/countries.ts";
import { countryStances, type StanceKey } from "../model/country-stance.ts";
import { isCited, type Scene } from "./stance-view.ts";

/** How many countries the year has of each key, how many only through a group, and how many the filter hides. */
export interface StanceCounts {
  readonly byKey: ReadonlyMap<StanceKey, number>;
  readonly throughGroup: number;
  readonly hidden: number;
}

/**
 * Counts each cited country of a year once, and as uncited the states of the world (UN members and observers) for which
 * no position is cited; what the filter hides is neither.
 */
export function countStances(scene: Omit<Scene, "locale">): StanceCounts {
  const { dataset, whole = dataset, year } = scene;
  const byKey = new Map<StanceKey, number>(dataset.stances.map(({ id }) => [id, 0]));
  let throughGroup = 0;
  for (const { key, coverage } of countryStances(dataset, year).values()) {
    byKey.set(key, (byKey.get(key) ?? 0) + 1);
    if (coverage === "group") throughGroup++;
  }
  byKey.set("uncited", states.filter((state) => !isCited(state, scene)).length);
  const hidden = countryStances(whole, year).size - countryStances(dataset, year).size;
  return { byKey, throughGroup, hidden };
}
