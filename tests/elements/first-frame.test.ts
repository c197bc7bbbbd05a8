import { expect, test } from "vitest";
import { all, get, settled } from "./fixture.ts";

test("the first frame has all land and dots, a shape for each colour; each country is an element after it", async () => {
  document.body.innerHTML = "<stance-map></stance-map>";
  const map = get(document, "stance-map");
  await map.updateComplete;
  await get(map, "stance-world").updateComplete;
  const rings = () =>
    all(map, ".countries > * > path")
      .flatMap((path) => path.getAttribute("d")?.split(/ ?M /) ?? [])
      .sort();
  expect(all(map, "[data-country]")).toEqual([]);
  expect(all(map, ".countries > * > circle").length).toBeGreaterThan(50);
  const first = rings();
  const hatched = () => all(map, ".countries .hatch circle").length;
  const firstHatched = hatched();
  expect(firstHatched).toBeGreaterThan(0);
  await settled(map);
  expect(all(map, "[data-country]")).toHaveLength(237);
  expect(rings().filter(Boolean)).toEqual(first.filter(Boolean));
  expect(hatched()).toBe(firstHatched);

  map.view = "table";
  await settled(map);
  map.view = "map";
  await map.updateComplete;
  await get(map, "stance-world").updateComplete;
  expect(all(map, "[data-country]"), "later maps need not hurry").toHaveLength(237);
});
