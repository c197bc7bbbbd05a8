import type { Text } from "../model/dataset.ts";
import type { LateWords } from "./en-late.ts";
import type { Language } from "./en.ts";

/**
 * The reader's language: the tag that dates and names follow, and the sentences of the interface, which are English
 * (`text.tag`) where there are none in the language of the tag.
 */
export interface Locale {
  readonly tag: string;
  readonly text: Language;
  /** What only some readers open; of English it comes with that. */
  readonly late?: LateWords;
}

/** A text of the data in the reader's language, else in its nearest kin, else in English, else in its first one. */
export function localize(text: Text, tag: string): string {
  return typeof text === "string" ? text : (text[textLanguage(text, tag) ?? ""] ?? "");
}

/** The language that a text of the data comes in, for a reader of another; undefined where the data do not say. */
export function textLanguage(text: Text, tag: string): string | undefined {
  if (typeof text === "string") return undefined;
  const tags = Object.keys(text);
  return nearestKin(tag, tags) ?? nearestKin("en", tags) ?? tags[0];
}

/** The one of some tags that has most in common with `tag`: for zh-Hant-TW zh-Hant, else zh, else any other zh. */
export function nearestKin(tag: string, tags: readonly string[]): string | undefined {
  const parts = tag.toLowerCase().split("-");
  for (let length = parts.length; length > 0; length--) {
    const wanted = parts.slice(0, length).join("-");
    const kin =
      tags.find((known) => known.toLowerCase() === wanted) ??
      tags.find((known) => known.toLowerCase().startsWith(`${wanted}-`));
    if (kin) return kin;
  }
  return undefined;
}

/** The tag that dates are written by: plain English as Britain writes it, "26 Mar 2019". */
export function formatTag(tag: string): string {
  return tag === "en" ? "en-GB" : tag;
}
