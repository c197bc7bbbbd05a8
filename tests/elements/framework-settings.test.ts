import { expect, test, vi } from "vitest";
import { all, get, mount, settled } from "./fixture.ts";

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

test("a list in the place of words with spaces is told, and stops nothing", async () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  const map = await mount();
  get(map, ".map").dispatchEvent(new PointerEvent("pointerenter"));
  await expect.poll(() => all(map, "pattern.marks")).not.toEqual([]);
  Object.assign(map, { hide: ["title", "legend"], basis: ["list", "vote"], source: ["newsweek-2019"] });
  await settled(map);
  expect(warn.mock.calls.flat().filter((told) => /list|hide/.test(String(told)))).toEqual([
    '<stance-map>: hide="title,legend" is none of title, legend, years, tools, sources.',
    '<stance-map>: "list,vote" is no source or basis of this data set.',
  ]);
  map.hide = "title";
  await settled(map);
  expect(map.shadowRoot?.querySelector("[part=title]")).toBeNull();
  warn.mockRestore();
});
