import { ColorProbe } from "../controllers/color-probe.ts";
import type { Dataset } from "../model/dataset.ts";
import type { ExportColors } from "../view/export-svg-map.ts";
import { stanceClass } from "../view/stance-view.ts";

/** The colours of the map in the theme that is on; the root's styles must have the shared ones. */
export function exportColors(root: ShadowRoot, dataset: Dataset): ExportColors {
  const probe = new ColorProbe(root);
  const token = (name: string) => probe.read("", `var(--_${name})`);
  const camps = dataset.stances.map(({ id }) => stanceClass(id, dataset));
  const colors = {
    ground: token("ground"),
    sea: token("sea"),
    graticule: token("graticule"),
    land: token("land"),
    border: token("border"),
    hatch: token("hatch"),
    dot: token("dot"),
    rule: token("rule"),
    ink: token("ink"),
    muted: token("muted"),
    camps: camps.map((camp) => probe.read(camp, "var(--_camp)")),
    campWords: camps.map((camp) => probe.read(`${camp} in-camp-color`)),
  };
  probe.remove();
  return colors;
}
