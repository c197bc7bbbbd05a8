import { en } from "./en.ts";
import type { Locale } from "./locale.ts";

/** A reader of English: the language that is at hand before any other, and in place of one that does not come. */
export const english: Locale = { tag: "en", text: en };
