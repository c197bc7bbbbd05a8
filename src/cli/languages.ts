import { en } from "../text/en.ts";
import { nearestKin, type Locale } from "../text/locale.ts";
import type { Translation } from "../text/translation.ts";

/** Every language of `text/translations/`, at hand: the command has no chunks to load. */
const files = import.meta.glob<Translation>("./*.ts", {
  base: "../text/translations",
  import: "translation",
  eager: true,
});
const tags = Object.keys(files).map((file) => file.slice(2, -3));

/** The language that the map speaks in a page of a language, as it chooses it itself. */
export function localeOf(tag: string): Locale {
  const translation = files[`./${nearestKin(tag, tags)}.ts`];
  return translation ? { tag, text: translation.language, reading: translation.reading } : { tag, text: en };
}
