import { range } from "d3";
import { toPlane } from "./plane.ts";

/** The sphere's outline as an SVG path: the outermost meridians, joined along the flattened poles. */
export function drawSphere(): string {
  return `${drawMeridian("M", 480)}${drawMeridian("L", -480, -1)}Z`;
}

/** Meridians and parallels every 30° as an SVG path; the southernmost parallel is the last one the frame has. */
export function drawGraticule(): string {
  const meridians = range(-150, 181, 30).map((longitude) =>
    drawMeridian("M", toPlane(longitude, 0)[0] - 480),
  );
  const parallels = range(-30, 61, 30).map((latitude) => {
    const [east, y] = toPlane(190.999, latitude);
    return `M${at(960 - east)},${at(y)}H${at(east)}`;
  });
  return [...meridians, ...parallels].join("");
}

/**
 * A meridian from pole to pole, given its distance from the middle at the equator in px: two Bézier curves.
 * On this projection meridians differ in that distance alone. The numbers were fitted to the projection once;
 * a test proves that they are nowhere off by more than 0.3 px.
 */
function drawMeridian(start: "M" | "L", width: number, south: 1 | -1 = 1): string {
  const point = (x: number, y: number): string => `${at(480 + x * width)},${at(240 + south * y)}`;
  const half = `${point(0.9141, -169.1)},${point(1, -69.9)},${point(1, 0)}`;
  return `${start}${point(0.5925, -233.6)}C${half}S${point(0.9141, 169.1)},${point(0.5925, 233.6)}`;
}

/** To a tenth of a px. */
function at(px: number): number {
  return Math.round(px * 10) / 10;
}
