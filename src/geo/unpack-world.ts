import type { WorldCountry, WorldTopology } from "./world-topology.ts";

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

type Point = readonly [number, number];

/** A packed world -> the TopoJSON that it was made from. */
export function unpackWorld({ step, ids, sphere, graticule, frame, ...numbers }: PackedWorld): WorldTopology {
  const nextTurn = readNumbers(numbers.turns);
  const nextKnown = readNumbers(numbers.known);
  const nextLength = readNumbers(numbers.lengths);
  const nextX = readNumbers(numbers.xs);
  const nextY = readNumbers(numbers.ys);
  const nextCentre = readNumbers(numbers.centres);
  const arcs: [number, number][][] = [];
  const ends: Point[] = [];
  let [x, y] = [0, 0];

  const move = (dx: number, dy: number): [number, number] => {
    x += dx;
    y += dy;
    return [dx, dy];
  };

  /** Adds a ring's arcs, and tells what comes after it. */
  const readRing = (ring: number[]): number => {
    let start: Point | undefined;
    for (;;) {
      const turn = nextTurn();
      const after = turn >> 1;
      if (turn & 1) {
        const index = arcs.length - nextKnown();
        start ??= ends[index];
        [x, y] = arcs[index]?.[0] ?? [0, 0];
        ring.push(~index);
      } else {
        if (!start) move(nextX(), nextY());
        start ??= [x, y];
        const arc: [number, number][] = [[x, y]];
        for (let left = nextLength(); left > 0; left--) arc.push(move(nextX(), nextY()));
        if (after) arc.push(move(start[0] - x, start[1] - y));
        ring.push(arcs.push(arc) - 1);
        ends.push([x, y]);
      }
      if (after) return after;
    }
  };

  const readCountry = (id: string): WorldCountry => {
    const polygons: number[][][] = [];
    let after = 2;
    while (after < 3) {
      if (after === 2) polygons.push([]);
      const ring: number[] = [];
      polygons.at(-1)?.push(ring);
      after = readRing(ring);
    }
    const centre = (grid: number): number => (Math.floor(grid * step * 10) + nextCentre()) / 10;
    const country: WorldCountry = { type: "MultiPolygon", id, arcs: polygons };
    return after === 3 ? country : { ...country, properties: { centre: [centre(x), centre(y)] } };
  };

  const geometries = (ids.match(/.../g) ?? []).map(readCountry);
  return {
    type: "Topology",
    frame,
    sphere,
    graticule,
    transform: { scale: [step, step], translate: [0, 0] },
    objects: { countries: { type: "GeometryCollection", geometries } },
    arcs,
  };
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
