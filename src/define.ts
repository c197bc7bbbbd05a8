import { StanceLegend } from "./elements/legend.ts";
import { StanceMap } from "./elements/stance-map.ts";
import { StanceToolbar } from "./elements/toolbar.ts";
import { StanceTooltip } from "./elements/tooltip.ts";
import { StanceWorld } from "./elements/world.ts";
import { StanceYears } from "./elements/years.ts";

/** Registers the tags, all of one version or none: where `stance-map` is taken, nothing is touched. */
export function define(): void {
  if (customElements.get("stance-map")) return;
  customElements.define("stance-world", StanceWorld);
  customElements.define("stance-legend", StanceLegend);
  customElements.define("stance-years", StanceYears);
  customElements.define("stance-tooltip", StanceTooltip);
  customElements.define("stance-toolbar", StanceToolbar);
  customElements.define("stance-map", StanceMap);
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
