/** A box on the screen, in px of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A point on the screen, in px of the window. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room between the pointer and the tooltip, and between the tooltip and the window's edge, in px. */
const GAP = 14;
const EDGE = 8;

/** Where a tooltip goes: right of the pointer and below it, or on the other side where there is no room; never off the window. */
export function placeTooltip(pointer: Spot, tip: Size, viewport: Size): { left: number; top: number } {
  return {
    left: along(pointer.x, tip.width, viewport.width),
    top: along(pointer.y, tip.height, viewport.height),
  };
}

/** How high a tooltip may be, lest it lies on the pointer and takes its click where there is no room beside it. */
export function tooltipRoom(pointer: Spot, tip: Size, viewport: Size): number {
  const room = (at: number, all: number) => Math.max(at, all - at) - GAP - EDGE;
  return tip.width > room(pointer.x, viewport.width)
    ? room(pointer.y, viewport.height)
    : viewport.height - 2 * EDGE;
}

function along(at: number, size: number, room: number): number {
  const after = at + GAP;
  const before = at - GAP - size;
  const last = room - EDGE - size;
  const place = after <= last || before < EDGE ? after : before;
  // The keyboard may be at a country that is itself off the window.
  return Math.max(EDGE, Math.min(place, last));
}

/** How far a spot is outside a box, in px. */
export function distanceToBox({ x, y }: Spot, { left, top, width, height }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
}

/**
 * Whether a pointer is on its way into the tooltip, so that what lies between must not replace it: it came nearer with
 * its last move and has no further to go than the gap that the tooltip keeps.
 */
export function isHeadingInto(tip: Box, before: Spot, now: Spot): boolean {
  const left = distanceToBox(now, tip);
  return left <= GAP * 1.5 && left < distanceToBox(before, tip);
}
