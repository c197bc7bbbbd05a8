import type { Text } from "../model/dataset.ts";
import type { Language } from "./en.ts";

/** The reader's language: the tag that dates, numbers and names follow, and the sentences of the interface. */
export interface Locale {
  readonly tag: string;
  readonly text: Language;
}

/** A text of the data in the reader's language, else in its nearest kin, else in English, else in its first one. */
export function localize(text: Text, tag: string): string {
  if (typeof text === "string") return text;
  const tags = Object.keys(text);
  const language = tag.split("-")[0];
  const best =
    tags.find((known) => known.toLowerCase() === tag.toLowerCase()) ??
    tags.find((known) => known.split("-")[0] === language) ??
    tags.find((known) => known.startsWith("en")) ??
    tags[0];
  return text[best ?? ""] ?? "";
}

/** The tag that dates and lists are written by: plain English as Britain writes it, "26 March 2019" and "a, b and c". */
export function formatTag(tag: string): string {
  return tag === "en" ? "en-GB" : tag;
}
