import { countryStances } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import { HIDDEN, THROUGH_GROUP, type Isolation } from "./legend.ts";
import { isCited, type Scene } from "./stance-view.ts";

/** Which countries step back, so that others stand out. */
export type Dimming = (country: CountryCode) => boolean;

/** None does; always the same function, so that a map that has it does not render again. */
export const dimNone: Dimming = () => false;

/** All countries but those that a reader has singled out in the legend. */
export function dimAllBut(isolated: Isolation | undefined, scene: Scene): Dimming {
  if (!isolated) return dimNone;
  const stances = countryStances(scene.dataset, scene.year);
  if (isolated === THROUGH_GROUP) return (country) => stances.get(country)?.coverage !== "group";
  return (country) => {
    const stance = stances.get(country);
    return stance
      ? stance.key !== isolated && !stance.stances.includes(isolated)
      : isolated !== (isCited(country, scene) ? HIDDEN : "uncited");
  };
}
