import packed from "virtual:packed-world-detail";
import { countryShape, type CountryShape } from "./country-shape.ts";
import { shippedWorld } from "./shipped-world.ts";
import { unpackLands } from "./unpack-world.ts";

/**
 * The shipped world's countries with all their coast, in its order and with its centres; a country a step, as all at
 * once would take some hundred ms.
 */
export function* detailedShapeSteps(): Generator<undefined, readonly CountryShape[]> {
  const detailed = new Map<string, CountryShape>();
  for (const land of unpackLands(packed)) {
    detailed.set(land.country, countryShape(land, packed.step));
    yield;
  }
  return shippedWorld().shapes.map((shape) => ({
    ...shape,
    ...detailed.get(shape.country),
    centre: shape.centre,
  }));
}
