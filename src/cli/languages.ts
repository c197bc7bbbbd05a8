import { en } from "../text/en.ts";
import { nearestKin, type Locale } from "../text/locale.ts";
import type { Translation } from "../text/translation.ts";
import { translation as ar } from "../text/translations/ar.ts";
import { translation as es } from "../text/translations/es.ts";
import { translation as fr } from "../text/translations/fr.ts";
import { translation as ru } from "../text/translations/ru.ts";
import { translation as zh } from "../text/translations/zh.ts";

/** Every language of `text/translations/`, by its tag: the command has no chunks to load. */
export const translations: Readonly<Record<string, Translation>> = { ar, es, fr, ru, zh };

/** The language that the map speaks in a page of a language, as it chooses it itself. */
export function localeOf(tag: string): Locale {
  const translation = translations[nearestKin(tag, Object.keys(translations)) ?? ""];
  return translation ? { tag, text: translation.language, reading: translation.reading } : { tag, text: en };
}
