import { english } from "../text/english.ts";
import { findTranslation } from "../text/find-translation.ts";
import type { Locale } from "../text/locale.ts";

/** A language with its sentences; English ones where it has none. Rejects where they cannot be loaded. */
export async function loadLocale(tag: string): Promise<Locale> {
  const translation = await findTranslation(tag)?.();
  return translation ? { tag, text: translation.language, late: translation.late } : { ...english, tag };
}
