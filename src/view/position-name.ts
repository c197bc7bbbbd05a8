import type { Dataset, Position } from "../model/dataset.ts";
import { findById } from "../model/find-by-id.ts";
import { localize, type Locale } from "../text/locale.ts";
import { countryName } from "./country-name.ts";
import { stanceLabel } from "./stance-view.ts";

/** A position of a data set in a reader's language: "China, 2019: Pro-Maduro". */
export function positionName(position: Position, dataset: Dataset, locale: Locale): string {
  const { country, group, year, stance } = position;
  const { text, tag } = locale;
  const groupName = findById(dataset.groups, group)?.name;
  const who = country === undefined ? localize(groupName ?? group, tag) : countryName(country, locale);
  const label = stanceLabel(stance ?? "unclear", { dataset, year, locale });
  return `${who}${text.comma}${text.yearStance(String(year), label)}`;
}
