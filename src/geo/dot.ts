import type { CountryShape } from "./country-shape.ts";

/** From this area on, in px² of the screen, a shape can be seen and hit by itself; a phone has room for fewer dots. */
const LARGE_ENOUGH = { phone: 3, desktop: 10 };

/** Whether a country is too small for its shape at `scale` screen px to a px of the plane, and is drawn as a dot as well. */
export function isDot(shape: CountryShape, scale: number): boolean {
  return shape.area * scale * scale < (scale < 0.7 ? LARGE_ENOUGH.phone : LARGE_ENOUGH.desktop);
}

/** A dot's radius in px of the screen. */
export function dotRadius(scale: number): number {
  return Math.max(1.8, Math.min(3, scale * 3));
}
