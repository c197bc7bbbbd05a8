import { expect, test } from "vitest";
import { get, mount, settled } from "./fixture.ts";

test("a year that a template sets as text is a year", async () => {
  const map = await mount();
  map.year = "2025";
  await settled(map);
  expect(map.year).toBe(2025);
  expect(map.getAttribute("year")).toBe("2025");
  expect(get(map, "[role=slider]").getAttribute("aria-valuenow")).toBe("2025");
});

test("a setting that a framework takes away, by undefined, is as it was", async () => {
  const map = await mount('<stance-map hide="title" basis="vote" source="newsweek-2019"></stance-map>');
  expect(map.shadowRoot?.querySelector("[part=title]")).toBeNull();
  Object.assign(map, { hide: undefined, basis: undefined, source: undefined });
  await settled(map);
  expect([map.hide, map.basis, map.source]).toEqual(["", "", ""]);
  expect(get(map, "[part=title]").textContent).toContain("Venezuela");
});
