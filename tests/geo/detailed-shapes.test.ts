import { expect, test } from "vitest";
import { detailedShapeSteps } from "../../src/geo/detailed-shapes.ts";
import { finish } from "../../src/model/finish.ts";
import { shippedWorld } from "../../src/geo/shipped-world.ts";

test("the detailed countries are the shipped ones, in their order and at their centres, with more coast", () => {
  const { shapes } = shippedWorld();
  const detailed = finish(detailedShapeSteps(shapes));
  expect(detailed.map(({ country, centre }) => [country, centre])).toEqual(
    shapes.map(({ country, centre }) => [country, centre]),
  );
  const points = (of: typeof shapes) => of.flatMap(({ rings }) => rings.flat()).length;
  expect(points(detailed)).toBeGreaterThan(4 * points(shapes));
  const norway = detailed.find(({ country }) => country === "NOR");
  expect(norway?.path).toMatch(/^M[\d lMZ-]+$/);
  expect(new Set(detailed.map(({ step }) => step)).size, "one grid for all").toBe(1);
});
