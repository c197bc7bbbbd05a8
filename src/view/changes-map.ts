import { countryStances, type CountryStance } from "../model/country-stance.ts";
import type { CountryCode, Dataset } from "../model/dataset.ts";
import type { Comparison } from "./comparison.ts";
import type { Dimming } from "./dimming.ts";
import { shownChanges } from "./shown-changes.ts";
import type { Filtered } from "./stance-view.ts";

/** How the map shows two years at once. */
export interface ChangesMap {
  readonly stances: ReadonlyMap<CountryCode, CountryStance>;
  readonly dimming: Dimming;
}

const known = new WeakMap<Dataset, Map<string, ChangesMap>>();

/**
 * Two years on one map: in the later one's colour what it cites, in bands of both colours what moved, as before what was
 * open then, and faded, in the earlier one's colour, what is cited no longer; what the filter hides in the later one is
 * land. The same years again give the same map, which then need not be drawn anew.
 */
export function changesMap(filtered: Filtered, years: Comparison): ChangesMap {
  const { dataset } = filtered;
  const ofDataset = known.get(dataset) ?? new Map<string, ChangesMap>();
  known.set(dataset, ofDataset);
  const key = `${years.from} ${years.to}`;
  const map = ofDataset.get(key) ?? compareYears(filtered, years);
  ofDataset.set(key, map);
  return map;
}

function compareYears(filtered: Filtered, years: Comparison): ChangesMap {
  const stances = new Map(countryStances(filtered.dataset, years.to));
  const dropped = new Set<CountryCode>();
  for (const { country, kind, ...change } of shownChanges(filtered, years)) {
    if (kind === "dropped" && change.from) {
      stances.set(country, change.from);
      dropped.add(country);
    } else if (kind === "moved" && change.from && change.to) {
      stances.set(country, { ...change.to, stances: [...change.from.stances, ...change.to.stances] });
    } else if (kind === "unsettled" && change.from && change.to?.stances.length === 1) {
      stances.set(country, change.from);
    }
  }
  return { stances, dimming: (country) => dropped.has(country) };
}
