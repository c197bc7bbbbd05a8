import { bindAddress } from "./controllers/page-address.ts";
import { StanceDatasets } from "./elements/datasets.ts";
import { StanceFileChoice } from "./elements/file-choice.ts";
import { StanceLanguages } from "./elements/languages.ts";
import type { StanceMap } from "./elements/stance-map.ts";
import "./index.ts";

customElements.define("stance-file-choice", StanceFileChoice);
customElements.define("stance-datasets", StanceDatasets);
customElements.define("stance-languages", StanceLanguages);

for (const [index, map] of document.querySelectorAll("stance-map").entries()) {
  // What stood in for the map has done its part: who searches the page finds each word once.
  map.addEventListener("stance-load", () => map.replaceChildren(), { once: true });
  // A second map has the address of its own name, or none.
  if (map.id) bindAddress(map, `${map.id}-`);
  else if (index === 0) {
    const datasets = document.querySelector("stance-datasets");
    if (datasets) datasets.serve(map);
    else bindAddress(map);
    document.querySelector("stance-languages")?.serve(map);
    offerBuilder(map, datasets);
  }
}

/** What puts the code together comes when a reader is near, and begins when he opens it. */
function offerBuilder(map: StanceMap, datasets: StanceDatasets | null): void {
  const tag = "stance-embed-builder";
  const builder = document.querySelector(tag);
  const details = builder?.closest("details");
  if (!builder || !details) return;
  const load = () => import("./embed-builder.ts");
  // Where it does not come its fallback stays, and it is tried again when it is opened again.
  const warm = () => void load().catch(() => undefined);
  const open = async () => {
    if (!details.open || customElements.get(tag)) return;
    const { StanceEmbedBuilder } = await load();
    customElements.define(tag, StanceEmbedBuilder);
    builder.serve(map, () => datasets?.ownName);
  };
  const start = () => void open().catch(() => undefined);
  details.addEventListener("pointerenter", warm, { once: true });
  details.addEventListener("focusin", warm, { once: true });
  details.addEventListener("toggle", start);
  // No click elsewhere: evidence that is open on the map stays open, and the builder begins with it.
  details.querySelector("summary")?.addEventListener("click", (event) => event.stopPropagation());
  start();
}
