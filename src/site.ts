import { bindAddress } from "./controllers/page-address.ts";
import { StanceDatasets } from "./elements/datasets.ts";
import "./index.ts";

customElements.define("stance-datasets", StanceDatasets);

for (const [index, map] of document.querySelectorAll("stance-map").entries()) {
  // What stood in for the map has done its part: who searches the page finds each word once.
  map.addEventListener("stance-load", () => map.replaceChildren(), { once: true });
  // A second map has the address of its own name, or none.
  if (map.id) bindAddress(map, `${map.id}-`);
  else if (index === 0) {
    const datasets = document.querySelector("stance-datasets");
    if (datasets) datasets.serve(map);
    else bindAddress(map);
  }
}
