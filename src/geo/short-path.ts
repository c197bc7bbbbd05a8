import type { Point } from "./country-shape.ts";

/**
 * Lines on the plane as SVG path data of few letters: whole steps of a grid, each from the one before. `step` is how
 * many px a step has; what is shorter than one is left out, and so is a ring that has no room within. Closed lines end
 * with the point that they begin with.
 */
export function shortPath(lines: readonly (readonly Point[])[], step: number, isClosed: boolean): string {
  let path = "";
  let pen: Point = [0, 0];
  for (const line of lines) {
    const points = thin(line.map(([x, y]) => [Math.round(x / step), Math.round(y / step)]));
    if (isClosed) points.pop();
    const [start] = points;
    if (!start || points.length < (isClosed ? 3 : 2)) continue;
    for (const [index, [x, y]] of points.entries()) {
      // After "m" and a pair, pairs are lines; a minus sign parts numbers as well as a space does.
      path += (index === 0 ? "m" : " ") + `${x - pen[0]} ${y - pen[1]}`;
      pen = [x, y];
    }
    if (!isClosed) continue;
    path += "z";
    pen = start;
  }
  return path.replace(/ -/g, "-");
}

/** Points without those that are the same as the one before, or lie on a line of the grid's between two others. */
function thin(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    if (before && last && isBetween(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isBetween([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  const [ux, uy, vx, vy] = [bx - ax, by - ay, cx - bx, cy - by];
  return ux * vy === uy * vx && ux * vx + uy * vy > 0;
}
