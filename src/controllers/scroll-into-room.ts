import type { Spot } from "../view/place-tooltip.ts";
import { prefersLessMotion } from "./prefers-less-motion.ts";

/** How far from the edges of the room a spot is to stand, in px. */
const AROUND = 32;

/**
 * Scrolls the page just so far that a spot of an element is seen in the upper `room` px of the window; where those are
 * too few, the element begins at the top. It glides, unless the reader wants less motion.
 */
export function scrollIntoRoom(element: Element, { y }: Spot, room: number): void {
  const { top } = element.getBoundingClientRect();
  const away = room < 2 * AROUND ? top : y - Math.max(AROUND, Math.min(y, room - AROUND));
  scrollBy({ top: away, behavior: prefersLessMotion() ? "instant" : "smooth" });
}
