import type { Citation } from "../model/country-stance.ts";
import { findById } from "../model/find-by-id.ts";
import { localize } from "../text/locale.ts";
import type { Scene } from "./stance-view.ts";

/**
 * The editor's caveats: about the quotation, and about the group that it comes through, unless one before it `among`
 * those it stands with does, too: once is enough.
 */
export function caveats(
  citation: Citation,
  among: readonly Citation[],
  { dataset, locale }: Scene,
): readonly string[] {
  const { evidence, group } = citation;
  const isFirst = among.find((other) => other.group === group) === citation;
  const notes = [evidence.note, isFirst ? findById(dataset.groups, group)?.note : undefined];
  return notes.flatMap((note) => (note ? localize(note, locale.tag) : []));
}
