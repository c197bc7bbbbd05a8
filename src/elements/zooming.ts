import { StanceZoom } from "./zoom.ts";

/** What zooms the map. A chunk of its own: d3-zoom is heavier than what it does for a first look. To load it registers its tag. */
if (!customElements.get("stance-zoom")) customElements.define("stance-zoom", StanceZoom);

export { regions } from "../geo/regions.ts";

declare global {
  interface HTMLElementTagNameMap {
    "stance-zoom": StanceZoom;
  }
}
