import type { Browser, Page } from "playwright-core";
import type { Peer } from "../peers/peers.ts";
import { visit, within, type Visit } from "./browser.ts";
import type { Metric, Sample } from "./sample.ts";

/** How many moves that bring a new text, and changes of the year, a visit times for each speed of the processor. */
export interface Amounts {
  readonly moves: number;
  readonly changes: number;
}

/** Times at which a reader does something, in ms apart. */
const PAUSE = 120;
/** From one move to the next, in px. */
const STEP = { x: 34, y: 26 };
/** How often the map is gone over, where few moves bring a new text. */
const PASSES = 3;
/** No peer's colours take longer to change. */
const FADE = 500;
const YEARS = [2019, 2025] as const;

/** From a pointer move to the tooltip's text, from a key to the year's colours, and how long a visit's worst act takes. */
export async function measureInteractions(
  browser: Browser,
  address: string,
  peer: Peer,
  round: number,
  { moves, changes }: Amounts,
): Promise<readonly Sample[]> {
  const visitor = await visit(browser, address, peer);
  try {
    const { page } = visitor;
    await within(
      60_000,
      `The map of ${peer.name}`,
      page.evaluate(() => window.probe.firstMap),
    );
    await page.waitForTimeout(1_000);
    await learnYears(page);
    await page.evaluate(() => window.probe.timeMoves());
    const samples: Sample[] = [];
    for (const slowdown of [1, 4] as const) {
      await visitor.slowDown(slowdown);
      const take = (metric: Metric, values: readonly number[]) =>
        samples.push({ peer: peer.id, round, metric, values });
      const { times, spots } = await timeMoves(page, moves, round);
      take(`pointer${slowdown}`, times);
      take(`year${slowdown}`, await timeYears(page, changes));
      take(`inp${slowdown}`, [await timeVisit(visitor, spots)]);
    }
    return samples;
  } finally {
    await visitor.leave();
  }
}

/** Looks at each year for as long as a fade may take, and begins with the first. */
async function learnYears(page: Page): Promise<void> {
  await page.evaluate(() => window.probe.focusSlider());
  for (const [index, year] of YEARS.entries()) {
    if (index) await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(FADE);
    await page.evaluate((year) => window.probe.learnYear(year), year);
  }
  await page.keyboard.press("ArrowLeft");
  await page.waitForTimeout(FADE);
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Moves the pointer over the map in rows, from the right to the left and from the bottom to the top, so that it never
 * runs into a tooltip that stands right of it and below; each round on other rows.
 */
async function timeMoves(
  page: Page,
  count: number,
  round: number,
): Promise<{ readonly times: readonly number[]; readonly spots: readonly Spot[] }> {
  await page.evaluate(() => window.probe.moves.splice(0));
  const box = await page.evaluate(() => window.probe.rectOfMap());
  if (!box) throw new Error("There is no map to move over.");
  const isEnough = async () => (await page.evaluate(() => window.probe.moves.length)) >= count;
  for (let pass = 0; pass < PASSES && !(await isEnough()); pass++) {
    const shift = ((round + pass) * 7) % STEP.y;
    for (let y = box.y + box.height * 0.8 - shift; y > box.y + box.height * 0.1; y -= STEP.y) {
      for (let x = box.x + box.width * 0.95 - shift; x > box.x + box.width * 0.03; x -= STEP.x)
        await page.mouse.move(x, y);
      if (await isEnough()) break;
    }
  }
  const moves = await page.evaluate(() => window.probe.moves);
  return { times: moves.map(({ time }) => time).slice(0, count), spots: moves };
}

async function timeYears(page: Page, count: number): Promise<readonly number[]> {
  await page.mouse.move(2, 2);
  await page.evaluate(() => window.probe.focusSlider());
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const isOn = index % 2 === 0;
    await page.evaluate((year) => window.probe.timeYear(year), YEARS[isOn ? 1 : 0]);
    await page.keyboard.press(isOn ? "ArrowRight" : "ArrowLeft");
    times.push(
      await within(
        10_000,
        "The year's colours",
        page.evaluate(() => window.probe.yearTime),
      ),
    );
    await page.waitForTimeout(30);
  }
  return times;
}

/** A reader looks at both years and clicks on some countries: how long the longest interaction took to the next paint. */
async function timeVisit({ page }: Visit, spots: readonly Spot[]): Promise<number> {
  await page.evaluate(() => window.probe.timeInteractions());
  await page.evaluate(() => window.probe.focusSlider());
  for (const key of ["ArrowRight", "ArrowLeft", "ArrowRight", "ArrowLeft"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(PAUSE);
  }
  for (const share of [0.2, 0.4, 0.6, 0.8]) {
    const spot = spots[Math.floor(spots.length * share)];
    if (!spot) continue;
    await page.mouse.click(spot.x, spot.y);
    await page.waitForTimeout(PAUSE);
  }
  await page.keyboard.press("Escape");
  await page.waitForTimeout(3 * PAUSE);
  const times = await page.evaluate(() => [...window.probe.interactions.values()]);
  // What took less than 16 ms is not told.
  return Math.max(16, ...times);
}
