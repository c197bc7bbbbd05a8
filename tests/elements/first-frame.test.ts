import { expect, test } from "vitest";
import { all, frame, get, settled } from "./fixture.ts";

test("the first frame has all land and dots, a shape for each colour; each country is an element soon after it", async () => {
  document.body.innerHTML = "<stance-map></stance-map>";
  const map = get(document, "stance-map");
  await map.updateComplete;
  await get(map, "stance-world").updateComplete;
  const rings = () =>
    all(map, ".countries > * > path:not(.dot)")
      .flatMap((path) => path.getAttribute("d")?.split(/ ?M /) ?? [])
      .sort();
  expect(all(map, "[data-country]")).toEqual([]);
  const dots = (within: string) =>
    all(map, `${within} > .dot`).flatMap((path) => path.getAttribute("d")?.match(/M/g) ?? []).length;
  expect(dots(".countries > *")).toBeGreaterThan(50);
  const first = rings();
  const hatched = () => dots(".countries .hatch");
  const firstHatched = hatched();
  expect(firstHatched).toBeGreaterThan(0);
  const svg = get(map, "svg[part=map]");
  const { x, y, width, height } = svg.getBoundingClientRect();
  const pressed = (svg.getRootNode() as ShadowRoot).elementFromPoint(x + width * 0.74, y + height * 0.27);
  // Some in each frame, below the shapes of the colours until all have come.
  for (let before = 0, now = 0; now < 237; before = now) {
    await frame();
    now = all(map, "[data-country]").length;
    expect(now - before).toBeLessThanOrEqual(60);
    expect(all(map, ".countries > :not([data-country])").length > 0).toBe(now < 237);
  }
  expect(pressed?.isConnected, "what is pressed in the first frame is there for the click").toBe(true);
  expect(rings().filter(Boolean)).toEqual(first.filter(Boolean));
  expect(hatched()).toBe(firstHatched);

  map.view = "table";
  await settled(map);
  map.view = "map";
  await map.updateComplete;
  await get(map, "stance-world").updateComplete;
  expect(all(map, "[data-country]"), "later maps need not hurry").toHaveLength(237);
});
