import type { LateWords } from "./en-late.ts";
import type { Language } from "./en.ts";

/** Every sentence of the interface in another language than English: what a file of `translations/` exports. */
export interface Translation {
  readonly language: Language;
  readonly late: LateWords;
}
