import { geoPath, range } from "d3";
import type { Country } from "./countries.ts";
import { toPlane } from "./plane.ts";
import { depthOf, polygonsBySize, type Rings } from "./polygon.ts";

/**
 * Where readers look for a country is its largest island, but for Kiribati: most of its land is Christmas
 * Island at the western edge of the map, and nearly all of its people live around Tarawa at the eastern edge.
 */
const homes: ReadonlyMap<string, [number, number]> = new Map([["KIR", toPlane(173, 1.4)]]);

/** px; how far from its home a country's largest island is looked for. */
const reach = 24;

/** The point at which a reader expects a small country, in plane px to a tenth: as deep inside it as can be. */
export function centreOf(country: Country): [number, number] {
  const home = homes.get(country.id);
  const polygons = polygonsBySize(country);
  const main = polygons.find((polygon) => !home || depthOf(home, polygon) > -reach) ?? [];
  const [x, y] = deepestPoint(main);
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

/** Looks over the polygon's box by a grid, then ever closer around the best point that was found. */
function deepestPoint(polygon: Rings): [number, number] {
  const [[x0, y0], [x1, y1]] = geoPath().bounds({ type: "Polygon", coordinates: polygon });
  let best: [number, number] = [(x0 + x1) / 2, (y0 + y1) / 2];
  let depth = depthOf(best, polygon);
  for (let [width, height] = [x1 - x0, y1 - y0]; Math.max(width, height) > 0.01; width /= 4, height /= 4) {
    const [cx, cy] = best;
    for (const i of range(-0.5, 0.51, 0.0625)) {
      for (const j of range(-0.5, 0.51, 0.0625)) {
        const point: [number, number] = [cx + i * width, cy + j * height];
        const found = depthOf(point, polygon);
        if (found > depth) [best, depth] = [point, found];
      }
    }
  }
  return best;
}
