import { StanceChanges } from "./changes.ts";
import { StanceEvidence } from "./evidence.ts";
import { StanceFilters } from "./filters.ts";
import { lateMapStyles } from "./late-map.styles.ts";
import { StancePrint } from "./print.ts";
import { printStyles } from "./print.styles.ts";
import { StanceSearch } from "./search.ts";
import { settingsStyles } from "./settings.styles.ts";
import { StanceShare } from "./share.ts";
import { StanceSources } from "./sources.ts";
import { StanceTable } from "./table.ts";
import { lateSheet } from "./shared.styles.ts";
import { StanceTiles } from "./tiles.ts";
import { withoutColour } from "./without-colour.styles.ts";

/**
 * What only some readers open: the faces beside the map, the panels, and the sentences that they need. One chunk, for
 * they share most of their code, and who opens one soon opens another. To load it registers their tags.
 */
const elements = {
  "stance-changes": StanceChanges,
  "stance-evidence": StanceEvidence,
  "stance-filters": StanceFilters,
  "stance-print": StancePrint,
  "stance-search": StanceSearch,
  "stance-share": StanceShare,
  "stance-sources": StanceSources,
  "stance-table": StanceTable,
  "stance-tiles": StanceTiles,
};

for (const [tag, element] of Object.entries(elements))
  if (!customElements.get(tag)) customElements.define(tag, element);

lateSheet.styleSheet?.replaceSync(
  [lateMapStyles, settingsStyles, withoutColour, printStyles].map(({ cssText }) => cssText).join(""),
);

export { Printing } from "../controllers/printing.ts";
export { otherFace } from "./map-faces.ts";
export { MapKeys } from "./map-keys.ts";
export { evidencePanel, filterPanel, searchBox, sharePanel, sourcesPanel } from "./map-panels.ts";
export { marks } from "./marks.ts";
export { mendAttributes } from "./mend-attributes.ts";
export { rehearseEvidence } from "./rehearse-evidence.ts";
export { lateWords } from "../text/late-words.ts";
export { nextComparison } from "../view/comparison.ts";
