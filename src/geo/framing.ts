import type { Point } from "./country-shape.ts";

/** A part of the plane: left, top, right and bottom, in px. */
export type Frame = readonly [left: number, top: number, right: number, bottom: number];

/** How the plane is laid under the map's window: scaled by `k` about its origin, then moved by `x` and `y` px. */
export interface Zoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** The zoom that shows a frame as large as the window `whole` has room for, its middle in the middle, never beyond the plane. */
export function zoomTo([left, top, right, bottom]: Frame, whole: Frame): Zoom {
  const k = Math.min((whole[2] - whole[0]) / (right - left), (whole[3] - whole[1]) / (bottom - top));
  return centredZoom(k, [(left + right) / 2, (top + bottom) / 2], whole);
}

/** The zoom by `k` that shows a point as near to the middle of the window `whole` as the plane's edges allow. */
export function centredZoom(k: number, [x, y]: Point, whole: Frame): Zoom {
  const along = (at: number, start: number, end: number) =>
    Math.max(end * (1 - k), Math.min((start + end) / 2 - k * at, start * (1 - k)));
  return { k, x: along(x, whole[0], whole[2]), y: along(y, whole[1], whole[3]) };
}

/** What a zoom shows of the plane. */
export function seenFrame({ k, x, y }: Zoom, [left, top, right, bottom]: Frame): Frame {
  return [(left - x) / k, (top - y) / k, (right - x) / k, (bottom - y) / k];
}
