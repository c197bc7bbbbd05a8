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

/** Moves the pointer like a hand: in small steps, without a rest; what the tooltip says after each. */
async function stroll(from: Spot, to: Spot, px = 4): Promise<readonly (string | undefined)[]> {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / px);
  const names = [];
  for (let step = 0; step <= steps; step++) {
    const part = step / steps;
    await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    names.push(await name());
  }
  return names;
}

test.each([
  ["to the right", "DZA", "EGY", "Libya"],
  ["to the left", "EGY", "DZA", "Libya"],
  ["down", "RUS", "THA", "China"],
])("who strolls over countries %s reads of each while passing", async (_, from, to, between) => {
  const end = await centreOf(to);
  const start = await centreOf(from);
  // Straight along one axis, so that the tooltip is never in the way.
  const names = await stroll(
    Math.abs(end.x - start.x) > Math.abs(end.y - start.y) ? { ...start, y: end.y } : { ...start, x: end.x },
    end,
  );
  expect(new Set(names)).toContain(between);
  await expect.poll(name).toBe(names.at(-1));
});

test("who goes to the tooltip inside a large country reaches it, and it stands still", async () => {
  const start = await centreOf("DZA");
  await page.mouse.move(start.x, start.y);
  await expect.poll(name).toBe("Algeria");
  const before = await boxOf("stance-tooltip [role=tooltip]");
  await stroll(start, { x: before.left + 4, y: before.top + 4 }, 1);
  await page.waitForTimeout(500);
  expect(await name()).toBe("Algeria");
  expect(await boxOf("stance-tooltip [role=tooltip]")).toEqual(before);
  await page.mouse.move(before.left - 40, before.top - 40);
  await expect.poll(() => boxOf("stance-tooltip [role=tooltip]")).not.toEqual(before);
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
  let names: readonly (string | undefined)[] = [];
  const until = Date.now() + 2_000;
  while (Date.now() < until && !(names.length && names.at(-1) === undefined))
    names = [...(await stroll(near, far, 2)), ...(await stroll(far, near, 2))];
  expect(names.at(-1)).toBeUndefined();
});
