import { states } from "../model/countries.ts";
import type { CountryStance, StanceKey } from "../model/country-stance.ts";
import type { CountryCode, Dataset } from "../model/dataset.ts";

/** How many countries the year has of each key, and how many only through a group. */
export interface StanceCounts {
  readonly byKey: ReadonlyMap<StanceKey, number>;
  readonly throughGroup: number;
}

/** Counts each cited country once, and as uncited the states of the world (UN members and observers) that are left. */
export function countStances(
  stances: ReadonlyMap<CountryCode, CountryStance>,
  dataset: Dataset,
): StanceCounts {
  const byKey = new Map<StanceKey, number>(dataset.stances.map(({ id }) => [id, 0]));
  let throughGroup = 0;
  for (const { key, coverage } of stances.values()) {
    byKey.set(key, (byKey.get(key) ?? 0) + 1);
    if (coverage === "group") throughGroup++;
  }
  byKey.set("uncited", states.filter((state) => !stances.has(state)).length);
  return { byKey, throughGroup };
}
