import type { CountryShape, Point } from "./country-shape.ts";

/** How much a step aside weighs against a step ahead. */
const ASIDE = 2;

/**
 * The nearest country from a spot in a direction, within 45° of it; undefined where there is none.
 * `direction` is a unit vector on the plane, whose y grows southward.
 */
export function nextCountry(
  shapes: readonly CountryShape[],
  [x, y]: Point,
  [east, south]: Point,
): CountryShape | undefined {
  const found = { cost: Infinity, shape: undefined as CountryShape | undefined };
  for (const shape of shapes) {
    const [dx, dy] = [shape.centre[0] - x, shape.centre[1] - y];
    const ahead = dx * east + dy * south;
    const aside = Math.abs(dx * south - dy * east);
    const cost = ahead + ASIDE * aside;
    if (ahead > 0 && aside <= ahead && cost < found.cost) Object.assign(found, { cost, shape });
  }
  return found.shape;
}
