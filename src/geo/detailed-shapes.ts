import packed from "virtual:packed-world-detail";
import { countryShapes, type CountryShape } from "./country-shape.ts";
import { shippedWorld } from "./shipped-world.ts";
import { unpackWorld } from "./unpack-world.ts";

/**
 * The shipped world's countries with all their coast, in its order and with its centres; a country a step, as all at
 * once would take some hundred ms.
 */
export function* detailedShapeSteps(): Generator<undefined, readonly CountryShape[]> {
  const topology = unpackWorld(packed);
  const detailed = new Map<string, CountryShape>();
  for (const geometry of topology.objects.countries.geometries) {
    const countries = { type: "GeometryCollection" as const, geometries: [geometry] };
    for (const shape of countryShapes({ ...topology, objects: { countries } }, 2))
      detailed.set(shape.country, shape);
    yield;
  }
  return shippedWorld().shapes.map((shape) => ({
    ...shape,
    ...detailed.get(shape.country),
    centre: shape.centre,
  }));
}
