import type { Dataset, Text } from "../model/dataset.ts";
import { yearsOf } from "../model/years.ts";
import type { LateWords } from "../text/en-late.ts";
import { localize, type Locale } from "../text/locale.ts";
import { countryName } from "./country-name.ts";
import { isAbsolute, type Embed } from "./embed-code.ts";

/** What the words of a link are made of. */
export interface EmbedLink extends Pick<Embed, "positions" | "attributes"> {
  readonly dataset: Dataset;
  readonly title: Text;
}

/**
 * The words of the link that stands in for a map: "World map: Who stood with whom on Venezuela, China, 2025". Where it
 * can lead to no map it says that it leads to a file: “Three: Positions and quotations as a file”.
 */
export function embedLink(
  { positions, attributes, dataset, title }: EmbedLink,
  locale: Locale,
  late: LateWords,
): string {
  const { text, tag } = locale;
  const name = localize(title, tag);
  if (positions.kind === "own" && !isAbsolute(positions.src)) return name + text.colon + late.asFile;
  const country = attributes.country && countryName(attributes.country, locale);
  const year = attributes.year || String(yearsOf(dataset)[0] ?? "");
  return text.map + text.colon + [name, country, year].filter(Boolean).join(text.comma);
}
