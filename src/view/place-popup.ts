import type { Box } from "./place-tooltip.ts";

/** Room between a field and its popup, and between the popup and the edge of what can be seen, in px. */
const GAP = 6;
const EDGE = 8;

/**
 * Where the popup of a field goes, in px of the window: as wide as the field, under it, or above it where there is more
 * room; never off what can be seen. `height` is the popup's own; what has no room is scrolled to.
 */
export function placePopup(field: Box, height: number, seen: Box): Box {
  const [top, bottom] = [seen.top + EDGE, seen.top + seen.height - EDGE];
  // A field at the very edge, or scrolled beyond it, has its popup inside all the same.
  const start = Math.max(top, field.top + field.height + GAP);
  const end = Math.min(bottom, field.top - GAP);
  const [above, below] = [end - top, bottom - start];
  const isBelow = height <= below || below >= above;
  const tall = Math.max(0, Math.min(height, isBelow ? below : above));
  const width = Math.min(field.width, seen.width - 2 * EDGE);
  const right = seen.left + seen.width - EDGE - width;
  return {
    left: Math.max(seen.left + EDGE, Math.min(field.left, right)),
    top: isBelow ? start : end - tall,
    width,
    height: tall,
  };
}
