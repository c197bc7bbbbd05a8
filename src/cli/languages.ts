import { isLanguage } from "../model/is-language.ts";
import { en } from "../text/en.ts";
import { listOf } from "../text/list-of.ts";
import { nearestKin, type Locale } from "../text/locale.ts";
import type { Translation } from "../text/translation.ts";
import { Refusal } from "./wrong-use.ts";

/** Every language of `text/translations/`, at hand: the command has no chunks to load. */
const files = import.meta.glob<Translation>("./*.ts", {
  base: "../text/translations",
  import: "translation",
  eager: true,
});
const tags = Object.keys(files).map((file) => file.slice(2, -3));

/** The language that the map speaks in a page of a language, as it chooses it itself; undefined where it has none. */
export function localeOf(tag: string): Locale | undefined {
  const translation = files[`./${nearestKin(tag, tags)}.ts`];
  if (translation) return { tag, text: translation.language, reading: translation.reading };
  return nearestKin(tag, ["en"]) === undefined ? undefined : { tag, text: en };
}

/** Such a language by the option `--lang`. */
export function readLocale(lang = "en"): Locale {
  const locale = isLanguage(lang) ? localeOf(lang) : undefined;
  if (locale) return locale;
  throw new Refusal(`--lang ${lang}: the map speaks ${listOf(["en", ...tags], "en")}.`);
}

/** A tag of any language by the option `--lang`: a data set's texts may be in it, and names of countries are. */
export function readLanguage(lang: string | undefined): string | undefined {
  if (lang === undefined || isLanguage(lang)) return lang;
  throw new Refusal(`--lang ${lang}: this is not a language tag such as en or pt-BR.`);
}
