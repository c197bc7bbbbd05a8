import { arcIndex, withShapes, type Shapes } from "./shapes.ts";

/**
 * Absolute grid points -> TopoJSON's differences, the arcs numbered as a reader of the shapes meets them, each
 * running the way it is first walked. Arcs that no shape uses are gone. A ring that has both begins with an arc
 * that was met before and ends with a new one: so packing needs neither its start nor its end.
 */
export function encodeArcs(shapes: Shapes): Shapes {
  const arcs: number[][][] = [];
  const renumbered = new Map<number, number>();
  const renumber = (reference: number): number => {
    const known = renumbered.get(reference);
    if (known !== undefined) return known;
    const arc = shapes.arcs[arcIndex(reference)] ?? [];
    const index = arcs.push(toDifferences(reference < 0 ? arc.toReversed() : arc)) - 1;
    renumbered.set(reference, index).set(~reference, ~index);
    return index;
  };
  const isNew = (reference: number | undefined): boolean => !renumbered.has(reference ?? NaN);
  const encodeRing = (ring: number[]): number[] => {
    const first = Math.max(
      0,
      ring.findIndex((reference, i) => !isNew(reference) && isNew(ring.at(i - 1))),
    );
    return [...ring.slice(first), ...ring.slice(0, first)].map(renumber);
  };
  const encoded = withShapes(shapes, (shape) => ({
    ...shape,
    arcs: shape.arcs.map((polygon) => polygon.map(encodeRing)),
  }));
  return { ...encoded, arcs };
}

function toDifferences(points: readonly number[][]): number[][] {
  return points.map(([x = 0, y = 0], i) => {
    const [x0 = 0, y0 = 0] = points[i - 1] ?? [];
    return [x - x0, y - y0];
  });
}
