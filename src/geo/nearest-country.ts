import type { CountryShape, Point } from "./country-shape.ts";

/** What a pointer can hit, and from how far. All in px of the plane. */
export interface Reach {
  /** From this near a country is hit though the pointer is outside it. */
  readonly radius: number;
  /** From this near to its centre a small country beats the large one that the pointer is in. */
  readonly dotRadius: number;
  /** Whether a country is drawn as a dot. */
  readonly isDot: (shape: CountryShape) => boolean;
}

/** The country that a pointer means: a dot at hand, else the country it is in, else the nearest one within reach. */
export function nearestCountry(
  shapes: readonly CountryShape[],
  point: Point,
  { radius, dotRadius, isDot }: Reach,
): CountryShape | undefined {
  const found = { distance: radius, shape: undefined as CountryShape | undefined };
  for (const shape of shapes) {
    const toDot = isDot(shape)
      ? Math.hypot(point[0] - shape.centre[0], point[1] - shape.centre[1]) - dotRadius
      : Infinity;
    // A dot marks one place of a country that may also have islands far from it.
    const distance = Math.min(toDot, distanceTo(shape, point, found.distance));
    if (distance < found.distance) Object.assign(found, { distance, shape });
  }
  return found.shape;
}

/** How far a point is outside a shape, in px: 0 inside; Infinity where it is surely over `limit`. */
function distanceTo(shape: CountryShape, point: Point, limit: number): number {
  const [x, y] = point;
  const [left, top, right, bottom] = boxOf(shape);
  if (x < left - limit || x > right + limit || y < top - limit || y > bottom + limit) return Infinity;
  let nearest = Infinity;
  let inside = false;
  for (const ring of shape.rings) {
    let before = ring.at(-1);
    for (const next of ring) {
      if (before) {
        nearest = Math.min(nearest, distanceToSegment(point, before, next));
        if (
          before[1] > y !== next[1] > y &&
          x < before[0] + ((y - before[1]) / (next[1] - before[1])) * (next[0] - before[0])
        )
          inside = !inside;
      }
      before = next;
    }
  }
  return inside ? 0 : nearest;
}

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

type Box = readonly [left: number, top: number, right: number, bottom: number];
const boxes = new WeakMap<CountryShape, Box>();

/** A shape's bounding box, made when a pointer first asks for it: the first paint needs none. */
function boxOf(shape: CountryShape): Box {
  const known = boxes.get(shape);
  if (known) return known;
  const xs = shape.rings.flat().map(([x]) => x);
  const ys = shape.rings.flat().map(([, y]) => y);
  const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  boxes.set(shape, box);
  return box;
}
