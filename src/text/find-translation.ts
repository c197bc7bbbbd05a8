import { nearestKin } from "./locale.ts";
import type { Translation } from "./translation.ts";

/** A chunk for each language but English, by its tag as the file's name has it. */
const files = import.meta.glob<Translation>("./*.ts", { base: "./translations", import: "translation" });
const tags = Object.keys(files).map((file) => file.slice(2, -3));

/** The tags of the languages that the interface has. */
export const languages: readonly string[] = ["en", ...tags];

/**
 * What loads the sentences of a reader's language: its own or its nearest kin's, so those of es for es-419, and for
 * zh-Hant those of zh, which are simplified Chinese. Undefined where English has to do.
 */
export function findTranslation(tag: string): (() => Promise<Translation>) | undefined {
  return files[`./${nearestKin(tag, tags)}.ts`];
}
