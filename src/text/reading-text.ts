import { enReading, type ReadingLanguage } from "./en-reading.ts";
import type { Locale } from "./locale.ts";

/** The sentences of what only some readers open, in the language of the interface. */
export function readingText({ reading }: Locale): ReadingLanguage {
  return reading ?? enReading;
}
