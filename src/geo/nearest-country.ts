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
  const { step } = shape;
  const x = point[0] / step;
  const y = point[1] / step;
  const margin = limit / step;
  const [left, top, right, bottom] = boxOf(shape);
  if (x < left - margin || x > right + margin || y < top - margin || y > bottom + margin) return Infinity;
  let nearest = Infinity;
  let inside = false;
  for (const ring of shape.rings) {
    let ax = ring[0] ?? 0;
    let ay = ring[1] ?? 0;
    for (let at = 2; at < ring.length; at += 2) {
      const bx = ring[at] as number;
      const by = ring[at + 1] as number;
      nearest = Math.min(nearest, distanceToSegment(x - ax, y - ay, bx - ax, by - ay));
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
      ax = bx;
      ay = by;
    }
  }
  return inside ? 0 : nearest * step;
}

/** How far a point is from a segment; both as seen from where the segment begins. */
function distanceToSegment(x: number, y: number, dx: number, dy: number): number {
  const along = Math.max(0, Math.min(1, (x * dx + y * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - along * dx, y - along * dy);
}

type Box = readonly [left: number, top: number, right: number, bottom: number];
const boxes = new WeakMap<CountryShape, Box>();

/** A shape's bounding box on its grid, in steps, made when a pointer first asks for it: the first paint needs none. */
function boxOf(shape: CountryShape): Box {
  const known = boxes.get(shape);
  if (known) return known;
  const numbers = shape.rings.flat();
  const xs = numbers.filter((_, at) => at % 2 === 0);
  const ys = numbers.filter((_, at) => at % 2 === 1);
  const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  boxes.set(shape, box);
  return box;
}
