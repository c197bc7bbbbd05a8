import type { CountryLand, Point, Ring } from "./country-shape.ts";
import type { WorldTopology } from "./world-topology.ts";

/**
 * A world short enough to ship; the build makes it. A pen walks ring after ring, on a grid. A ring's next arc is
 * either new or one that a neighbour walked before, now backwards. A new arc begins where the pen is; only when
 * it is a ring's first does the pen move there. A ring ends where it began, so that movement is not written.
 */
export interface PackedWorld extends Pick<WorldTopology, "sphere" | "graticule" | "frame"> {
  /** px from one grid line to the next. */
  readonly step: number;
  /** The countries' codes, three letters each. */
  readonly ids: string;
  /**
   * Numbers: 1 for an arc walked before, plus twice what comes after it: 0 more of the ring, 1 another ring of
   * the polygon, 2 another polygon, 3 the next country, 4 the next country once this one's centre is read.
   */
  readonly turns: string;
  /** Numbers: how many arcs ago the arc walked before was new. */
  readonly known: string;
  /** Numbers: how many movements a new arc has. */
  readonly lengths: string;
  /** Numbers: the movements, in steps. */
  readonly xs: string;
  readonly ys: string;
  /** Numbers: from where the pen rests to the centre, in tenths of px. */
  readonly centres: string;
}

/** A packed world's countries, one after the other, in its order. */
export function* unpackLands({ step, ids, ...numbers }: PackedWorld): Generator<CountryLand> {
  const nextTurn = readNumbers(numbers.turns);
  const nextKnown = readNumbers(numbers.known);
  const nextLength = readNumbers(numbers.lengths);
  const nextX = readNumbers(numbers.xs);
  const nextY = readNumbers(numbers.ys);
  const nextCentre = readNumbers(numbers.centres);
  const arcs: (readonly Point[])[] = [];
  let pen: Point = [0, 0];

  const move = (): Point => (pen = [pen[0] + nextX(), pen[1] + nextY()]);

  const newArc = (ring: readonly Point[], closes: boolean): readonly Point[] => {
    const arc = [ring.length ? pen : move()];
    for (let left = nextLength(); left > 0; left--) arc.push(move());
    if (closes) arc.push(ring[0] ?? (arc[0] as Point));
    arcs.push(arc);
    return arc;
  };

  /** Fills a ring, in steps, and tells what comes after it. */
  const readRing = (ring: Point[]): number => {
    for (;;) {
      const turn = nextTurn();
      const after = turn >> 1;
      const arc = turn & 1 ? [...(arcs[arcs.length - nextKnown()] ?? [])].reverse() : newArc(ring, after > 0);
      // Each arc but the first begins where the one before ended.
      if (ring.length) ring.pop();
      ring.push(...arc);
      pen = ring.at(-1) ?? pen;
      if (after) return after;
    }
  };

  for (const country of ids.match(/.../g) ?? []) {
    const polygons: Ring[][] = [];
    let after = 2;
    while (after < 3) {
      if (after === 2) polygons.push([]);
      const ring: Point[] = [];
      after = readRing(ring);
      polygons.at(-1)?.push(ring.map(([x, y]) => [x * step, y * step]));
    }
    const centre = (grid: number): number => (Math.floor(grid * step * 10) + nextCentre()) / 10;
    yield { country, polygons, ...(after === 4 && { centre: [centre(pen[0]), centre(pen[1])] }) };
  }
}

/** Below 92 a character is the last of its number; signs are in the lowest bit. */
function readNumbers(text: string): () => number {
  let at = 0;
  const read = (): number => {
    const code = text.charCodeAt(at++);
    return code < 92 ? code - 35 : code - 36 + 34 * read();
  };
  return () => {
    const number = read();
    return number & 1 ? ~(number >> 1) : number >> 1;
  };
}
