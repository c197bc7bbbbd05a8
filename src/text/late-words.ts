import { enLate, type LateWords } from "./en-late.ts";
import type { Locale } from "./locale.ts";

/** The sentences of what only some readers open, in the language of the interface. */
export function lateWords({ late }: Locale): LateWords {
  return late ?? enLate;
}
