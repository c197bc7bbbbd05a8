import { countryStances, type CountryStance } from "./country-stance.ts";
import type { CountryCode, Dataset } from "./dataset.ts";

/**
 * What two years say of a country: another stance, the same one, one where it was uncited before, nothing any more,
 * or `unsettled`: sources disagree or claim no stance, so that nothing may be said of a change of mind.
 */
export type ChangeKind = "moved" | "newly" | "unsettled" | "same" | "dropped";

/** A country that one of two years cites; undefined where a year does not. */
export interface Change {
  readonly country: CountryCode;
  readonly from: CountryStance | undefined;
  readonly to: CountryStance | undefined;
  readonly kind: ChangeKind;
}

/**
 * Every country that is cited in one of two years or in both; those that the stances are about are left out. Stances
 * are compared by their id, whatever they are called in a year.
 */
export function changesBetween(dataset: Dataset, from: number, to: number): readonly Change[] {
  const before = countryStances(dataset, from);
  const after = countryStances(dataset, to);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((country) => !dataset.subject?.includes(country))
    .map((country) => change(country, before.get(country), after.get(country)));
}

function change(
  country: CountryCode,
  from: CountryStance | undefined,
  to: CountryStance | undefined,
): Change {
  return { country, from, to, kind: changeKind(from, to) };
}

function changeKind(from: CountryStance | undefined, to: CountryStance | undefined): ChangeKind {
  if (!to) return "dropped";
  if (to.stances.length !== 1) return "unsettled";
  if (!from) return "newly";
  if (from.stances.length !== 1) return "unsettled";
  return from.key === to.key ? "same" : "moved";
}
