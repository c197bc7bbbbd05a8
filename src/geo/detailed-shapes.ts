import packed from "virtual:packed-world-detail";
import { countryShapes, type CountryShape } from "./country-shape.ts";
import { shippedWorld } from "./shipped-world.ts";
import { unpackWorld } from "./unpack-world.ts";

/** How long the browser may be kept from drawing, in ms. */
const PATIENCE = 6;

let shapes: Promise<readonly CountryShape[]> | undefined;

/** The shipped world's countries with all their coast, in its order and with its centres; made once a page. */
export function detailedShapes(): Promise<readonly CountryShape[]> {
  return (shapes ??= makeShapes());
}

/** Makes a few at a time, so that no frame is late for them: all at once would take some hundred ms. */
async function makeShapes(): Promise<readonly CountryShape[]> {
  const topology = unpackWorld(packed);
  const detailed = new Map<string, CountryShape>();
  let start = performance.now();
  for (const geometry of topology.objects.countries.geometries) {
    const countries = { type: "GeometryCollection" as const, geometries: [geometry] };
    for (const shape of countryShapes({ ...topology, objects: { countries } }, 2))
      detailed.set(shape.country, shape);
    if (performance.now() - start < PATIENCE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
  return shippedWorld().shapes.map((shape) => ({
    ...shape,
    ...detailed.get(shape.country),
    centre: shape.centre,
  }));
}
