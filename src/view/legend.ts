import type { StanceKey } from "../model/country-stance.ts";
import { otherKeys } from "../model/stance-keys.ts";
import { listOf } from "../text/list-of.ts";
import { countryName } from "./country-name.ts";
import type { StanceCounts } from "./count-stances.ts";
import { stanceClass, stanceLabel, type Scene } from "./stance-view.ts";

/** Stands for what is covered only through a group; no stance can have this id. */
export const THROUGH_GROUP = "*group";

/** What a reader can have shown alone: the countries of a key, or `THROUGH_GROUP`. */
export type Isolation = StanceKey;

/** A line of the legend: what it stands for, its class and name, and how many countries it counts. */
export interface LegendEntry {
  readonly key: Isolation;
  readonly className: string;
  readonly label: string;
  readonly count: number;
}

/** The camps always, in their order; what else the year has; what is hatched, last. */
export function legendEntries({ byKey, throughGroup }: StanceCounts, scene: Scene): readonly LegendEntry[] {
  const { dataset, locale } = scene;
  const entry = (key: StanceKey): LegendEntry => ({
    key,
    className: stanceClass(key, dataset),
    label: legendLabel(key, scene),
    count: byKey.get(key) ?? 0,
  });
  const rare = otherKeys.filter((key) => byKey.get(key));
  const entries = [...dataset.stances.map(({ id }) => entry(id)), ...rare.map(entry)];
  const group = {
    key: THROUGH_GROUP,
    className: "group",
    label: locale.text.throughGroup,
    count: throughGroup,
  };
  return throughGroup ? [...entries, group] : entries;
}

/** What a legend calls a key in a year: the subject by its countries. */
export function legendLabel(key: StanceKey, scene: Scene): string {
  if (key !== "subject") return stanceLabel(key, scene);
  const { dataset, locale } = scene;
  const names = dataset.subject?.map((country) => countryName(country, locale)) ?? [];
  return locale.text.subjectOf(listOf(names, locale.text.tag));
}
