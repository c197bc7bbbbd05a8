/** A point of a plane: across, then down. */
export type Point = readonly [x: number, y: number];

/**
 * A closed line on a grid: x, y, x, y … in steps; it ends with the corner that it begins with. Flat, since the first
 * frame waits for all corners of the world, and an array for each would be most of that.
 */
export type Ring = readonly number[];

/** A country's land on a grid. */
export interface CountryLand {
  /** ISO 3166-1 alpha-3, or XKX for Kosovo. */
  readonly country: string;
  /** Each an outline, then its holes. */
  readonly polygons: readonly (readonly Ring[])[];
  /** What a small country brings: the point at which a reader expects it, in px of 960 × 480. */
  readonly centre?: Point;
}

/** A country as it is drawn and hit on the plane, in px of 960 × 480. */
export interface CountryShape {
  readonly country: string;
  /** SVG path data, in steps. */
  readonly path: string;
  /** px². */
  readonly area: number;
  /** The point at which a reader expects the country. */
  readonly centre: Point;
  /** Its rings, outer ones and holes alike. */
  readonly rings: readonly Ring[];
  /** px from one line of the grid to the next. */
  readonly step: number;
}

/** The countries' shapes, the largest first, so that small countries are drawn over large ones. */
export function countryShapes(lands: Iterable<CountryLand>, step: number): readonly CountryShape[] {
  return Array.from(lands, (land) => countryShape(land, step)).sort((a, b) => b.area - a.area);
}

/** A country's land -> what is drawn and hit; `step` is px from one grid line to the next. */
export function countryShape({ country, polygons, centre }: CountryLand, step: number): CountryShape {
  const rings = polygons.flat();
  let area = 0;
  let largest = 0;
  let mainland: Point = [0, 0];
  for (const polygon of polygons) {
    const land = measure(polygon);
    area += land.area;
    if (land.area <= largest) continue;
    largest = land.area;
    mainland = land.centroid;
  }
  return {
    country,
    path: pathOf(rings),
    area: area * step * step,
    // Of a large country without a centre of its own, the mainland's will do.
    centre: centre ?? [mainland[0] * step, mainland[1] * step],
    rings,
    step,
  };
}

/**
 * A polygon's area, in square steps, and its centroid: by the shoelace formula, in which holes, since they turn the
 * other way, count less than nothing.
 */
function measure(polygon: readonly Ring[]): { readonly area: number; readonly centroid: Point } {
  let twice = 0;
  let x = 0;
  let y = 0;
  for (const ring of polygon) {
    // No pairs in here: until a loop is compiled, taking one apart costs more than all the rest.
    let beforeX = ring[0] ?? 0;
    let beforeY = ring[1] ?? 0;
    for (let at = 2; at < ring.length; at += 2) {
      const nextX = ring[at] as number;
      const nextY = ring[at + 1] as number;
      const cross = beforeX * nextY - nextX * beforeY;
      twice += cross;
      x += (beforeX + nextX) * cross;
      y += (beforeY + nextY) * cross;
      beforeX = nextX;
      beforeY = nextY;
    }
  }
  return { area: Math.abs(twice) / 2, centroid: [x / 3 / twice, y / 3 / twice] };
}

/**
 * A path is its corners joined: d3-geo's, which can do all of the sphere, would be 2 kB of every first map. Each
 * movement is from the corner before, in whole steps, which the browser joins, and reads, soonest.
 */
function pathOf(rings: readonly Ring[]): string {
  const words: (string | number)[] = [];
  for (const ring of rings) {
    let x = ring[0] ?? 0;
    let y = ring[1] ?? 0;
    // What follows the second command are lines, too.
    words.push("M", x, y, "l");
    for (let at = 2; at < ring.length - 2; at += 2) {
      const nextX = ring[at] as number;
      const nextY = ring[at + 1] as number;
      words.push(nextX - x, nextY - y);
      x = nextX;
      y = nextY;
    }
    words.push("Z");
  }
  return words.join(" ");
}
