import { changesBetween, type Change, type ChangeKind } from "../model/changes.ts";
import type { Comparison } from "./comparison.ts";
import { isCited, type Filtered } from "./stance-view.ts";

/** What becomes of a country from one year to another; `hidden` where the filter hides all that one of them cites. */
export type ShownKind = ChangeKind | "hidden";

/** A country that one of two years cites, as far as the filter lets it. */
export interface ShownChange extends Omit<Change, "kind"> {
  readonly kind: ShownKind;
}

/** The changes from one year to another: what the filter hides in one of them is neither new there nor gone. */
export function shownChanges(filtered: Filtered, { from, to }: Comparison): readonly ShownChange[] {
  return changesBetween(filtered.dataset, from, to).map((change): ShownChange => {
    const { country, kind } = change;
    const year = kind === "newly" ? from : kind === "dropped" ? to : undefined;
    const isHidden = year !== undefined && isCited(country, { ...filtered, year });
    return isHidden ? { ...change, kind: "hidden" } : change;
  });
}
