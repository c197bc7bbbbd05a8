import { foldText } from "./fold-text.ts";

/**
 * The place of the next name that begins with what is typed, around the end; the same letter again goes on to the next
 * name that begins with it. -1 where none does.
 */
export function nextNamed(names: readonly string[], at: number, typed: string): number {
  const words = foldText(typed);
  const isRepeated = /^(.)\1*$/u.test(words);
  const wanted = isRepeated ? words.replace(/^(.).*/u, "$1") : words;
  // A second letter may still fit the name that the first one found.
  const start = isRepeated ? at + 1 : at;
  const around = names.map((_, index) => (start + index + names.length) % names.length);
  return around.find((index) => wanted !== "" && foldText(names[index] ?? "").startsWith(wanted)) ?? -1;
}
