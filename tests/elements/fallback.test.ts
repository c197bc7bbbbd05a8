import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { contested } from "../cases/contested.ts";
import { all, frame, get, settled, words } from "./fixture.ts";

const address = URL.createObjectURL(new Blob([JSON.stringify(contested)], { type: "application/json" }));
const fallback = "<p>Ten countries are for it.</p>";

const isSeen = (selector: string) => get(document, selector).checkVisibility();

test("what stands in the tag stays until the data have come, and no empty map before it", async () => {
  document.body.innerHTML = `<stance-map src="${address}">${fallback}</stance-map>`;
  const map = get(document, "stance-map");
  await map.updateComplete;
  expect(isSeen("stance-map > p")).toBe(true);
  expect(all(map, "[part=map]")).toEqual([]);
  await settled(map);
  await frame();
  expect(isSeen("stance-map > p")).toBe(false);
  expect(words(get(map, "h2"))).toBe("Who is for it");
});

test("where the data do not come it stays in its place, above a few words of that; the faults are folded", async () => {
  document.body.innerHTML = `<stance-map src="/nowhere/at-all.json">${fallback}</stance-map>`;
  const map = get(document, "stance-map");
  await map.updateComplete;
  const { top, left } = get(document, "stance-map > p").getBoundingClientRect();
  await settled(map);
  expect(isSeen("stance-map > p")).toBe(true);
  const place = get(document, "stance-map > p").getBoundingClientRect();
  expect([place.top, place.left]).toEqual([top, left]);
  const alert = get(map, '[role="alert"]');
  expect(alert.getBoundingClientRect().top).toBeGreaterThanOrEqual(place.bottom);
  expect(alert.innerText.split(/\n+/)).toEqual([
    "These positions cannot be shown",
    "What was shown before is still here.",
    "One fault",
    "Try again",
  ]);
  await userEvent.click(get(map, "summary"));
  expect(alert.innerText).toMatch(/answered 404|web page/);
  map.src = address;
  await settled(map);
  expect(isSeen("stance-map > p")).toBe(false);
});

test("positions that are at hand take its place at once, when all is made; until then it is untouched, and the page has its turn", async () => {
  document.body.innerHTML = `<stance-map>${fallback}</stance-map>`;
  const map = get(document, "stance-map");
  await new Promise((resolve) => setTimeout(resolve));
  expect(map.shadowRoot).toBeNull();
  await map.updateComplete;
  expect(isSeen("stance-map > p")).toBe(false);
  expect(all(map, "[data-country]").length + all(map, ".countries path").length).toBeGreaterThan(3);
});

test("its parts are made behind what stands in the tag, each in a task of its own, and seen when all are there", async () => {
  document.body.innerHTML = `<stance-map>${fallback}</stance-map>`;
  const map = get(document, "stance-map");
  while (!map.shadowRoot) await new Promise((resolve) => setTimeout(resolve));
  const parts = ["stance-legend", "stance-world", "stance-years"];
  const made = () => parts.filter((part) => all(map, part).length).length;
  const behind: number[] = [];
  new MutationObserver(() => isSeen("stance-map > p") && behind.push(made())).observe(map.shadowRoot, {
    childList: true,
    subtree: true,
  });
  expect(made()).toBeLessThan(2);
  await map.updateComplete;
  expect(behind.slice(-2)).toEqual([2, 3]);
  expect(isSeen("stance-map > p")).toBe(false);
  expect(parts.every((part) => get(map, part).checkVisibility())).toBe(true);
});

test("a map that is moved while its place is made takes it all the same", async () => {
  document.body.innerHTML = `<div><stance-map>${fallback}</stance-map></div>`;
  const map = get(document, "stance-map");
  map.remove();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(map.shadowRoot).toBeNull();
  document.body.append(map);
  await settled(map);
  await frame();
  expect(isSeen("stance-map > p")).toBe(false);
});

test("a map that is taken away while its parts are made goes on when it is put back, and hears nothing meanwhile", async () => {
  document.body.innerHTML = `<div><stance-map country="CHN">${fallback}</stance-map></div>`;
  const map = get(document, "stance-map");
  while (!map.shadowRoot) await new Promise((resolve) => setTimeout(resolve));
  let loads = 0;
  map.addEventListener("stance-load", () => loads++);
  map.remove();
  await new Promise((resolve) => setTimeout(resolve, 50));
  document.body.click();
  expect(map.country).toBe("CHN");
  expect(loads).toBe(0);
  document.body.append(map);
  await settled(map);
  await frame();
  expect(loads).toBe(1);
  expect(isSeen("stance-map > p")).toBe(false);
  expect(map.country).toBe("CHN");
});
