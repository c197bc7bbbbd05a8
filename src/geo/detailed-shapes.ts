import packed from "virtual:packed-world-detail";
import { countryShape, type CountryShape } from "./country-shape.ts";
import { unpackLands } from "./unpack-world.ts";

/**
 * The shipped world's countries with all their coast, in the order and with the centres of `shapes`; a country a step,
 * as all at once would take some hundred ms.
 */
export function* detailedShapeSteps(
  shapes: readonly CountryShape[],
): Generator<undefined, readonly CountryShape[]> {
  const detailed = new Map<string, CountryShape>();
  const codes = shapes.map(({ country }) => country);
  for (const land of unpackLands(packed, codes)) {
    detailed.set(land.country, countryShape(land, packed.step));
    yield;
  }
  return shapes.map((shape) => ({
    ...shape,
    ...detailed.get(shape.country),
    centre: shape.centre,
  }));
}
