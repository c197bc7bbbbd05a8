import type { Position } from "geojson";
import type { Point } from "./country-shape.ts";

/** Lines of GeoJSON as points of the plane: its positions may have more numbers than two. */
export function pointsOf(lines: readonly Position[][]): readonly (readonly Point[])[] {
  return lines.map((line) => line.map(([x = 0, y = 0]): Point => [x, y]));
}
