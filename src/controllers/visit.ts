import type { Visit } from "../view/references.ts";

/** Where and on which day of the reader's calendar the map is read. */
export function visit(): Visit {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return { address: location.href.replace(/#.*$/s, ""), day: `${now.getFullYear()}-${month}-${day}` };
}
