import type { CountryLand, Ring } from "./country-shape.ts";
import type { WorldTopology } from "./world-topology.ts";

/**
 * A world short enough to ship; the build makes it. A pen walks ring after ring, on a grid. A ring's next arc is
 * either new or one that a neighbour walked before, now backwards. A new arc begins where the pen is; only when
 * it is a ring's first does the pen move there. A ring ends where it began, so that movement is not written.
 */
export interface PackedWorld extends Pick<WorldTopology, "sphere" | "graticule" | "frame"> {
  /** px from one grid line to the next. */
  readonly step: number;
  /** The codes of the countries that it does not have; it has all others, in the order of their codes. */
  readonly landless: string;
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

/** A piece of a ring: from one place of its numbers to before another. */
interface Arc {
  readonly ring: Ring;
  readonly from: number;
  readonly to: number;
}

/** A packed world's countries, one after the other; `codes` are all of theirs, in any order. */
export function* unpackLands(
  { step, ...packed }: PackedWorld,
  codes: readonly string[],
): Generator<CountryLand> {
  const turns = readNumbers(packed.turns);
  const known = readNumbers(packed.known);
  const lengths = readNumbers(packed.lengths);
  const xs = readNumbers(packed.xs);
  const ys = readNumbers(packed.ys);
  const centres = readNumbers(packed.centres);
  // How many of each are read.
  let [turn, again, length, move, centre] = [0, 0, 0, 0, 0];
  const arcs: Arc[] = [];
  let [x, y] = [0, 0];

  /** Fills a ring, and tells what comes after it. */
  const readRing = (ring: number[]): number => {
    for (;;) {
      const code = turns[turn++] as number;
      const after = code >> 1;
      // Each arc but the first begins where the one before ended.
      const isFirst = !ring.length;
      if (code & 1) {
        const arc = arcs[arcs.length - (known[again++] as number)];
        if (!arc) throw new Error("The packed world asks for an arc that it has not.");
        for (let at = arc.to - (isFirst ? 2 : 4); at >= arc.from; at -= 2)
          ring.push(arc.ring[at] as number, arc.ring[at + 1] as number);
      } else {
        const from = isFirst ? 0 : ring.length - 2;
        for (let left = (lengths[length++] as number) + Number(isFirst); left > 0; left--) {
          x += xs[move] as number;
          y += ys[move++] as number;
          ring.push(x, y);
        }
        if (after) ring.push(ring[0] as number, ring[1] as number);
        arcs.push({ ring, from, to: ring.length });
      }
      x = ring[ring.length - 2] as number;
      y = ring[ring.length - 1] as number;
      if (after) return after;
    }
  };

  for (const country of codes.toSorted()) {
    const polygons: Ring[][] = [];
    let after = 2;
    while (after < 3) {
      if (after === 2) polygons.push([]);
      const ring: number[] = [];
      after = readRing(ring);
      polygons.at(-1)?.push(ring);
    }
    const centreFrom = (grid: number): number =>
      (Math.floor(grid * step * 10) + (centres[centre++] as number)) / 10;
    yield { country, polygons, ...(after === 4 && { centre: [centreFrom(x), centreFrom(y)] }) };
  }
}

/**
 * All numbers of a text, at once: a loop is soon compiled, where a call for each would not be. A character below 92 is
 * the last of its number; signs are in the lowest bit.
 */
function readNumbers(text: string): readonly number[] {
  const numbers: number[] = [];
  let number = 0;
  let unit = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 92) {
      number += (code - 35) * unit;
      numbers.push(number & 1 ? ~(number >> 1) : number >> 1);
      number = 0;
      unit = 1;
    } else {
      number += (code - 36) * unit;
      unit *= 34;
    }
  }
  return numbers;
}
