import { StanceChanges } from "./changes.ts";
import { StanceEvidence } from "./evidence.ts";
import { StanceFilters } from "./filters.ts";
import { StanceSearch } from "./search.ts";
import { StanceShare } from "./share.ts";
import { StanceSources } from "./sources.ts";
import { StanceTable } from "./table.ts";
import { StanceTiles } from "./tiles.ts";

/**
 * What only some readers open: the faces beside the map, the panels, and the sentences that they need. One chunk, for
 * they share most of their code, and who opens one soon opens another. To load it registers their tags.
 */
const elements = {
  "stance-changes": StanceChanges,
  "stance-evidence": StanceEvidence,
  "stance-filters": StanceFilters,
  "stance-search": StanceSearch,
  "stance-share": StanceShare,
  "stance-sources": StanceSources,
  "stance-table": StanceTable,
  "stance-tiles": StanceTiles,
};

for (const [tag, element] of Object.entries(elements))
  if (!customElements.get(tag)) customElements.define(tag, element);

export { MapKeys } from "./map-keys.ts";
export { readingText } from "../text/reading-text.ts";
export { changesMap } from "../view/changes-map.ts";
