import type { Language } from "./en.ts";

/** What one thing turned into, in the direction of reading: "Neutral → Pro-Maduro". No browser mirrors the arrow. */
export function onward(
  labels: readonly (string | undefined)[],
  { direction }: Pick<Language, "direction">,
): string {
  return labels.filter(Boolean).join(direction === "rtl" ? " ← " : " → ");
}
