import type { StanceKey } from "../model/country-stance.ts";
import type { Dataset } from "../model/dataset.ts";

/**
 * The colour of a camp as an SVG attribute has it, which the strictest content security policy allows: what the page
 * sets for the stance, else the data set's own, else the palette's in the style sheet. Undefined for what is no camp.
 */
export function campFill(key: StanceKey, { stances }: Dataset): string | undefined {
  const index = stances.findIndex(({ id }) => id === key);
  const stance = stances[index];
  return stance && `var(--stance-color-${stance.id},${stance.color ?? `var(--_camp-${index})`})`;
}
