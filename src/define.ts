import { StanceLegend } from "./elements/legend.ts";
import { StanceMap } from "./elements/stance-map.ts";
import { StanceToolbar } from "./elements/toolbar.ts";
import { StanceTooltip } from "./elements/tooltip.ts";
import { StanceWorld } from "./elements/world.ts";
import { StanceYears } from "./elements/years.ts";

const elements = {
  "stance-world": StanceWorld,
  "stance-legend": StanceLegend,
  "stance-years": StanceYears,
  "stance-tooltip": StanceTooltip,
  "stance-toolbar": StanceToolbar,
  "stance-map": StanceMap,
};

/**
 * Registers the tags, all of one version or none: where one of them is taken, by another version or by the page, no
 * part of this one could work with it. What loads later belongs to the version whose map loads it.
 */
export function define(): void {
  if (Object.keys(elements).some((tag) => customElements.get(tag))) return;
  for (const [tag, element] of Object.entries(elements)) customElements.define(tag, element);
}

declare global {
  interface HTMLElementTagNameMap {
    "stance-world": StanceWorld;
    "stance-legend": StanceLegend;
    "stance-years": StanceYears;
    "stance-toolbar": StanceToolbar;
    "stance-tooltip": StanceTooltip;
  }
}
