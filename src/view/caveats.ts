import type { Citation } from "../model/country-stance.ts";
import { findById } from "../model/find-by-id.ts";
import { localize } from "../text/locale.ts";
import type { Scene } from "./stance-view.ts";

/**
 * The editor's caveats: about the quotation, and about the group that it comes through, unless that is among the groups
 * that are `told`, which it joins: once above each other is enough.
 */
export function caveats(
  { evidence, group }: Citation,
  { dataset, locale }: Scene,
  told: Set<string>,
): readonly string[] {
  const isNews = group !== undefined && !told.has(group);
  if (isNews) told.add(group);
  const notes = [evidence.note, isNews ? findById(dataset.groups, group)?.note : undefined];
  return notes.flatMap((note) => (note ? localize(note, locale.tag) : []));
}
