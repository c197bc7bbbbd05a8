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
/** How far a pointer may have to go from where the tooltip was placed until it is in it, in px. */
const REACH = 3 * GAP;
/** So little is no direction yet, in px. */
const TREMBLE = 3;

/** Where a tooltip goes: right of the pointer and below it, or on the other side where there is no room; never off the window. */
export function placeTooltip(pointer: Spot, tip: Size, viewport: Size): { left: number; top: number } {
  return {
    left: along(pointer.x, tip.width, viewport.width),
    top: along(pointer.y, tip.height, viewport.height),
  };
}

/** How high a tooltip may be, lest it lie on the pointer and take its click where there is no room beside it. */
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

/**
 * Whether a pointer is on its way into the tooltip, so that nothing on the way must move or replace it: straight on from
 * `before`, where it was when the tooltip was placed, it is soon in it, or has hardly moved yet. Who walks along it is not.
 */
export function isHeadingInto({ left, top, width, height }: Box, before: Spot, now: Spot): boolean {
  const gone = Math.hypot(now.x - before.x, now.y - before.y);
  if (gone < TREMBLE) return true;
  for (let far = gone; far <= REACH; far++) {
    const x = before.x + ((now.x - before.x) * far) / gone - left;
    const y = before.y + ((now.y - before.y) * far) / gone - top;
    if (x >= 0 && x <= width && y >= 0 && y <= height) return true;
  }
  return false;
}
