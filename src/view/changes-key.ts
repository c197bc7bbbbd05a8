import { isSplit } from "../model/country-stance.ts";
import type { LateWords } from "../text/en-late.ts";
import { changesMap } from "./changes-map.ts";
import type { Comparison } from "./comparison.ts";
import type { Filtered } from "./stance-view.ts";

/** How the map of two years is read: the bands of what moved and of what is contested look alike. */
export function changesKey(filtered: Filtered, years: Comparison, late: LateWords): string {
  const { from, to } = years;
  const split = [...changesMap(filtered, years).stances.values()].filter(isSplit);
  const isContested = split.some(({ key }) => key === "contested");
  const isMoved = split.some(({ key }) => key !== "contested");
  const { changesKey, changesBands } = late;
  const bands = isMoved ? (isContested ? "both" : "moved") : isContested ? "contested" : undefined;
  return changesKey(from, to) + (bands ? changesBands[bands](from, to) : "");
}
