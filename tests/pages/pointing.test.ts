import type { Page } from "playwright";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Spot } from "../../src/view/place-tooltip.ts";
import { openBuiltSite, type BuiltSite } from "./built-site.ts";

let site: BuiltSite;
let page: Page;
beforeAll(async () => (site = await openBuiltSite()));
afterAll(() => site.close());
beforeEach(async () => {
  page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(site.address);
  await page.locator("stance-map:state(ready)").waitFor();
  await page.locator('[data-country="CHN"]').waitFor({ state: "attached" });
  return () => page.close();
});

/** The country that the tooltip is about; undefined while there is none. */
const name = () =>
  page
    .locator("stance-tooltip [role=tooltip]")
    .evaluate((tip) =>
      tip.matches(":popover-open") ? (tip.querySelector(".name")?.textContent ?? undefined) : undefined,
    );
const boxOf = async (selector: string) => {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`Nothing on the page is ${selector}.`);
  return { ...box, left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
};
const centreOf = async (country: string): Promise<Spot> => {
  const { x, y, width, height } = await boxOf(`[data-country="${country}"]`);
  return { x: x + width / 2, y: y + height / 2 };
};

/** Moves the pointer like a hand: in small steps, without a rest; gives the countries that the map has told meanwhile. */
async function stroll(from: Spot, to: Spot, px = 4): Promise<readonly (string | null)[]> {
  const told = await page.evaluateHandle(() => {
    const told: (string | null)[] = [];
    const map = document.querySelector("stance-map");
    map?.addEventListener("stance-hover", ({ detail }) => void told.push(detail.country));
    return told;
  });
  await page.mouse.move(from.x, from.y);
  await page.mouse.move(to.x, to.y, { steps: Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / px) });
  return told.jsonValue();
}

test.each([
  ["to the right", "DZA", "LBY", "EGY", "Egypt"],
  ["to the left", "EGY", "LBY", "DZA", "Algeria"],
  ["down", "RUS", "CHN", "THA", "Thailand"],
])("who strolls over countries %s reads of each while passing", async (_, from, between, to, last) => {
  const end = await centreOf(to);
  const start = await centreOf(from);
  // Straight along one axis, so that the tooltip is never in the way.
  const isAcross = Math.abs(end.x - start.x) > Math.abs(end.y - start.y);
  const told = await stroll(isAcross ? { ...start, y: end.y } : { ...start, x: end.x }, end);
  expect(told).toContain(between);
  await expect.poll(name).toBe(last);
});

test("who strolls towards where tooltips stand, without a rest, is caught by none", async () => {
  const { x, y } = await centreOf("MAR");
  const told = await stroll({ x: x - 60, y: y - 60 }, { x: x + 180, y: y + 180 });
  for (const country of ["DZA", "NER", "TCD"]) expect(told).toContain(country);
});

/** Longer than who looks at the tooltip rests at least. */
const REST = 200;

test("who goes to the tooltip inside a large country reaches it, and it stands still", async () => {
  const start = await centreOf("DZA");
  await page.mouse.move(start.x, start.y);
  await expect.poll(name).toBe("Algeria");
  await page.waitForTimeout(REST);
  const before = await boxOf("stance-tooltip [role=tooltip]");
  await stroll(start, { x: before.left + 4, y: before.top + 4 }, 1);
  await page.waitForTimeout(500);
  expect(await name()).toBe("Algeria");
  expect(await boxOf("stance-tooltip [role=tooltip]")).toEqual(before);
  await page.mouse.move(before.left - 40, before.top - 40);
  await expect.poll(() => boxOf("stance-tooltip [role=tooltip]")).not.toEqual(before);
});

test("a click on the tooltip opens what it is about; words that are marked in it stay marked", async () => {
  const start = await centreOf("CHN");
  await page.mouse.move(start.x, start.y);
  await expect.poll(name).toBe("China");
  const { left, top } = await boxOf("stance-tooltip blockquote");
  await page.mouse.move(left + 30, top + 10);
  await page.mouse.down();
  await page.mouse.move(left + 150, top + 10, { steps: 5 });
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()))).not.toBe("");
  expect(await name()).toBe("China");
  await page.locator("stance-tooltip .name").click();
  await page.locator("stance-evidence h3").waitFor();
  expect(await page.locator("stance-evidence h3").innerText()).toBe("China");
});

test("a map that is dragged has no tooltip", async () => {
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.waitForTimeout(500);
  const start = await centreOf("DZA");
  await page.mouse.move(start.x, start.y);
  await expect.poll(name).toBe("Algeria");
  await page.waitForTimeout(REST);
  await page.mouse.down();
  await stroll(start, { x: start.x + 120, y: start.y + 110 });
  await expect.poll(name).toBeUndefined();
  await page.mouse.up();
});

test("it goes soon after its country is left, though the pointer never rests", async () => {
  const start = await centreOf("BRA");
  await page.mouse.move(start.x, start.y);
  await expect.poll(name).toBe("Brazil");
  const { right } = await boxOf('[data-country="BRA"]');
  // To and fro over the sea.
  const [near, far] = [
    { x: right + 30, y: start.y },
    { x: right + 60, y: start.y - 40 },
  ];
  const told: (string | null)[] = [];
  const until = Date.now() + 3_000;
  while (Date.now() < until && told.at(-1) !== null)
    told.push(...(await stroll(near, far, 1)), ...(await stroll(far, near, 1)));
  expect(told).toContain(null);
});

test("a right press on the axis is no drag: a step that no key makes goes on to the next year after it", async () => {
  const slider = page.locator("stance-years input");
  const { left, top } = await boxOf("stance-years input");
  await page.mouse.move(left + 10, top + 10);
  await page.mouse.down({ button: "right" });
  await page.mouse.move(left + 10, top - 200);
  await page.mouse.up({ button: "right" });
  // As a screen reader goes one on.
  await slider.evaluate((input: HTMLInputElement) => {
    input.value = "2020";
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
  await expect.poll(() => page.locator("stance-map").getAttribute("year")).toBe("2025");
});
