import { countryStances, type StanceKey } from "../model/country-stance.ts";
import { legendKeys } from "../model/stance-keys.ts";
import { changesMap } from "./changes-map.ts";
import type { Comparison } from "./comparison.ts";
import { legendLabel, THROUGH_GROUP } from "./legend.ts";
import { stanceClass, type Scene } from "./stance-view.ts";

/** A colour of the map of two years. */
export interface ChangesEntry {
  readonly key: string;
  readonly className: string;
  /** What it is called in the first year, and in the second, where that is another name. */
  readonly labels: readonly [string, string?];
}

/**
 * The colours of the map of two years, in the order of the legend: the camps and the land are always there; hatching,
 * where the map has it, last.
 */
export function changesLegend(scene: Scene, comparison: Comparison): readonly ChangesEntry[] {
  const { dataset } = scene;
  const { from, to } = comparison;
  const cited = [from, to].flatMap((year) => [...countryStances(dataset, year).values()]);
  const keys = new Set(["uncited", ...dataset.stances.map(({ id }) => id), ...cited.map(({ key }) => key)]);
  const entries = legendKeys(dataset)
    .filter((key) => keys.has(key))
    .map((key): ChangesEntry => ({
      key,
      className: stanceClass(key, dataset),
      labels: labelsOf(key, scene, comparison),
    }));
  const group: ChangesEntry = {
    key: THROUGH_GROUP,
    className: "group",
    labels: [scene.locale.text.throughGroup],
  };
  const shown = [...changesMap(scene, comparison).stances.values()];
  return shown.some(({ coverage }) => coverage === "group") ? [...entries, group] : entries;
}

function labelsOf(key: StanceKey, scene: Scene, { from, to }: Comparison): ChangesEntry["labels"] {
  const [before, after] = [from, to].map((year) => legendLabel(key, { ...scene, year })) as [string, string];
  return before === after ? [before] : [before, after];
}
