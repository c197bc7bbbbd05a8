import { changesBetween } from "../model/changes.ts";
import { countryStances, type CountryStance } from "../model/country-stance.ts";
import type { CountryCode, Dataset } from "../model/dataset.ts";
import type { Dimming } from "./dimming.ts";

/** How the map shows two years at once. */
export interface ChangesMap {
  readonly stances: ReadonlyMap<CountryCode, CountryStance>;
  readonly dimming: Dimming;
}

/**
 * Two years on one map: in the later one's colour what it cites, in bands of both colours what moved, and faded, in
 * the earlier one's colour, what is cited no longer.
 */
export function changesMap(dataset: Dataset, from: number, to: number): ChangesMap {
  const stances = new Map(countryStances(dataset, to));
  const dropped = new Set<CountryCode>();
  for (const change of changesBetween(dataset, from, to)) {
    const { country, kind } = change;
    if (kind === "dropped" && change.from) {
      stances.set(country, change.from);
      dropped.add(country);
    } else if (kind === "moved" && change.from && change.to) {
      const both = [...change.from.stances, ...change.to.stances];
      stances.set(country, { ...change.to, stances: both });
    }
  }
  return { stances, dimming: (country) => dropped.has(country) };
}
