import { presimplify, simplify } from "topojson-simplify";
import { arcIndex, type Shapes } from "./shapes.ts";

/**
 * Leaves out the points that matter least: those whose triangle with their neighbours is under `tolerance`, in
 * px². A point counts more the smaller the smallest country at its arc is, up to 40 times: else Lebanon and
 * Luxembourg were triangles. An island always keeps four corners.
 */
export function simplifySparing(
  shapes: Shapes,
  areas: ReadonlyMap<string, number>,
  tolerance: number,
): Shapes {
  const smallest = smallestAtArc(shapes, areas);
  const weighed = presimplify(shapes);
  const arcs = weighed.arcs.map((arc, index) => {
    const factor = Math.min(40, Math.max(1, Math.sqrt(2000 / (smallest[index] ?? Infinity))));
    const corners = isClosed(arc) ? heaviest(arc.slice(1, -1), 3) : [];
    return arc.map((point) => {
      const [x = 0, y = 0, weight = 0] = point;
      return [x, y, corners.includes(point) ? Infinity : weight * factor];
    });
  });
  return simplify({ ...weighed, arcs }, tolerance);
}

/** For each arc the area, in px², of the smallest country that it is part of. */
function smallestAtArc(shapes: Shapes, areas: ReadonlyMap<string, number>): number[] {
  const smallest = shapes.arcs.map(() => Infinity);
  for (const { id, arcs } of shapes.objects.countries.geometries) {
    for (const arc of arcs.flat(2).map(arcIndex)) {
      smallest[arc] = Math.min(smallest[arc] ?? Infinity, areas.get(id) ?? Infinity);
    }
  }
  return smallest;
}

function isClosed(arc: readonly number[][]): boolean {
  const [first, last] = [arc.at(0), arc.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function heaviest(points: readonly number[][], count: number): number[][] {
  return points.toSorted((a, b) => (b[2] ?? 0) - (a[2] ?? 0)).slice(0, count);
}
