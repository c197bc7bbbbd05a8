import type { Dataset } from "../model/dataset.ts";
import { isLanguage } from "../model/is-language.ts";
import { languageSlip, textLanguages } from "../model/language-slips.ts";
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

const spoken = `the map speaks ${listOf(["en", ...tags], "en")}`;

/** The language that the map speaks in a page of a language, as it chooses it itself; undefined where it has none. */
export function localeOf(tag: string): Locale | undefined {
  const translation = files[`./${nearestKin(tag, tags)}.ts`];
  if (translation) return { tag, text: translation.language, late: translation.late };
  return nearestKin(tag, ["en"]) === undefined ? undefined : { tag, text: en };
}

/** Such a language by the option `--lang`. */
export function readLocale(lang = "en"): Locale {
  const locale = isLanguage(lang) ? localeOf(canonical(lang)) : undefined;
  if (locale) return locale;
  throw new Refusal(`--lang ${lang}: ${spoken}.`);
}

/** A tag of any language by the option `--lang`: a data set's texts may be in it, and names of countries are. */
export function readLanguage(lang: string | undefined): string | undefined {
  if (lang === undefined) return undefined;
  if (isLanguage(lang)) return canonical(lang);
  throw new Refusal(`--lang ${lang}: this is not a language tag such as en or pt-BR.`);
}

/** A well-formed tag as tags are written, by which texts are found: "fra" -> "fr". */
function canonical(tag: string): string {
  return Intl.getCanonicalLocales(tag)[0] ?? tag;
}

/** What a page in a language comes without: a sentence, or none where nothing is amiss. */
export function pageLanguageNote(lang: string | undefined): string | undefined {
  if (lang === undefined || localeOf(lang)) return undefined;
  const slip = languageSlip(lang);
  return `--lang ${lang}: ${slip ?? spoken}; the page’s own words are in English.`;
}

/** What is wrong with the language that a table is said to be in: a sentence, or none. */
export function languageNote(lang: string | undefined): string | undefined {
  const slip = lang === undefined ? undefined : languageSlip(lang);
  return slip === undefined ? undefined : `--lang ${lang}: ${slip}.`;
}

/** What a table that is made in a language comes without: a sentence, or none where nothing is amiss. */
export function tableLanguageNote(lang: string | undefined, dataset: Dataset): string | undefined {
  if (lang === undefined || nearestKin(lang, textLanguages(dataset))) return undefined;
  return `--lang ${lang}: ${languageSlip(lang) ?? "no text of the data set is marked as being in it"}.`;
}
