import type { StanceKey } from "./country-stance.ts";
import type { Dataset } from "./dataset.ts";

/** The keys that are no camp's, in the order of the legend. */
export const otherKeys = ["contested", "unclear", "subject", "uncited", "hidden"] as const;

/** A key that is no camp's. */
export type OtherKey = (typeof otherKeys)[number];

/** Every key that a country can have, in the order of the legend. */
export function legendKeys({ stances }: Dataset): readonly StanceKey[] {
  return [...stances.map(({ id }) => id), ...otherKeys];
}
