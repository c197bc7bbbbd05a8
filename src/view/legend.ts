import type { StanceKey } from "../model/country-stance.ts";
import { otherKeys } from "../model/stance-keys.ts";
import { listOf } from "../text/list-of.ts";
import { countryName } from "./country-name.ts";
import type { StanceCounts } from "./count-stances.ts";
import { stanceClass, stanceLabel, type Scene } from "./stance-view.ts";

/** Stands for what is covered only through a group; no stance can have this id. */
export const THROUGH_GROUP = "*group";

/** Stands for what the filter hides; no stance can have this id. */
export const HIDDEN = "*hidden";

/** What a reader can have shown alone: the countries of a key, `THROUGH_GROUP` or `HIDDEN`. */
export type Isolation = StanceKey;

/** A line of the legend: what it stands for, its class and name, and how many countries it counts. */
export interface LegendEntry {
  readonly key: Isolation;
  readonly className: string;
  readonly label: string;
  readonly count: number;
}

/** The camps always, in their order; what else the year has; what the filter hides, as land; what is hatched, last. */
export function legendEntries(counts: StanceCounts, scene: Scene): readonly LegendEntry[] {
  const { dataset, locale } = scene;
  const { text } = locale;
  const entry = (
    key: Isolation,
    count = counts.byKey.get(key) ?? 0,
    className = stanceClass(key, dataset),
    label = legendLabel(key, scene),
  ): LegendEntry => ({ key, className, label, count });
  const rare = [
    ...otherKeys.map((key) => entry(key)),
    entry(HIDDEN, counts.hidden, "uncited", text.hidden),
    entry(THROUGH_GROUP, counts.throughGroup, "group", text.throughGroup),
  ];
  return [...dataset.stances.map(({ id }) => entry(id)), ...rare.filter(({ count }) => count)];
}

/** What a legend calls a key in a year: the subject by its countries. */
export function legendLabel(key: StanceKey, scene: Scene): string {
  if (key !== "subject") return stanceLabel(key, scene);
  const { dataset, locale } = scene;
  const names = dataset.subject?.map((country) => countryName(country, locale)) ?? [];
  return locale.text.subjectOf(listOf(names, locale.text.tag));
}
