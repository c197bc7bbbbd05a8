import type { Browser, CDPSession, Page } from "playwright-core";
import { manyYears, type Size } from "../../tests/cases/many-years.ts";
import type { Site } from "../build/build-pages.ts";
import type { Peer } from "../peers/peers.ts";
import type { Server } from "../serve/server.ts";
import { visit, within } from "./browser.ts";
import { median } from "../report/statistics.ts";

/** What grows, and how ours fares at one size of it. */
export interface GrowthPoint {
  readonly axis: "years" | "quotations" | "maps";
  readonly size: number;
  /** From the address of the data to the painted map; of maps, from the page's start; ms. */
  readonly shown: number;
  /** Of key to painted colours, ms. */
  readonly yearChange: number;
  /** From a pointer move to the tooltip's text, ms. */
  readonly tooltip: number;
  /** Of JavaScript after collection, MB. */
  readonly heap: number;
  readonly nodes: number;
}

/** 195 countries; the quotations stay the same while the years grow, and the years while the quotations do. */
const data: readonly { readonly axis: "years" | "quotations"; readonly size: number; readonly made: Size }[] =
  [
    { axis: "years", size: 2, made: { years: 2, countries: 195, quotations: 50 } },
    { axis: "years", size: 10, made: { years: 10, countries: 195, quotations: 10 } },
    { axis: "years", size: 100, made: { years: 100, countries: 195, quotations: 1 } },
    { axis: "quotations", size: 200, made: { years: 2, countries: 100, quotations: 1 } },
    { axis: "quotations", size: 10_000, made: { years: 2, countries: 193, quotations: 26 } },
    { axis: "quotations", size: 100_000, made: { years: 2, countries: 195, quotations: 256 } },
  ];
const maps = [1, 10, 30];

const CHANGES = 20;

/** The site of ours with data sets of all sizes, and pages of many maps. */
export function growthSite(ours: Site): Site {
  const page = ours.get("index.html")?.toString() ?? "";
  return new Map([
    ...ours,
    ...data.map(
      ({ axis, size, made }) => [nameOf(axis, size), Buffer.from(JSON.stringify(manyYears(made)))] as const,
    ),
    ...maps.map((count) => {
      const tags = "<stance-map></stance-map>".repeat(count);
      return [`maps-${count}.html`, Buffer.from(page.replace("<stance-map></stance-map>", tags))] as const;
    }),
  ]);
}

const nameOf = (axis: string, size: number) => `${axis}-${size}.json`;

export async function measureGrowth(
  browser: Browser,
  server: Server,
  ours: Peer,
): Promise<readonly GrowthPoint[]> {
  const points: GrowthPoint[] = [];
  const address = server.addressOf("growth");
  for (const { axis, size } of data) {
    console.log(`Growth: ${size} ${axis}`);
    const { page, devtools, leave } = await visit(browser, address, ours);
    await page.evaluate(() => window.probe.firstMap);
    await page.waitForTimeout(1_000);
    const shown = await within(120_000, "A large data set", page.evaluate(showData, nameOf(axis, size)));
    points.push({ axis, size, shown, ...(await drive(page, devtools)) });
    await leave();
  }
  for (const size of maps) {
    console.log(`Growth: ${size} maps`);
    const { page, devtools, leave } = await visit(browser, `${address}maps-${size}.html`, ours, {
      maps: size,
    });
    const shown = await within(
      120_000,
      "A page of many maps",
      page.evaluate(() => window.probe.firstMap),
    );
    points.push({ axis: "maps", size, shown, ...(await drive(page, devtools)) });
    await leave();
  }
  return points;
}

/** Runs in the page: gives the map its data, and waits for the frame that shows them. */
function showData(name: string): Promise<number> {
  const map = document.querySelector<HTMLElement & { src: string }>("stance-map");
  return new Promise((resolve) => {
    const start = performance.now();
    map?.addEventListener("stance-load", () =>
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start))),
    );
    if (map) map.src = name;
  });
}

/** Changes the year, moves the pointer, and looks at what the page holds then. */
async function drive(
  page: Page,
  devtools: CDPSession,
): Promise<Omit<GrowthPoint, "axis" | "size" | "shown">> {
  await page.waitForTimeout(1_500);
  await page.evaluate(() => window.probe.timeMoves());
  const yearChange = await timeChanges(page);
  const tooltip = await timeTooltips(page);
  await page.mouse.move(2, 2);
  await devtools.send("HeapProfiler.collectGarbage");
  await devtools.send("Performance.enable");
  const { metrics } = await devtools.send("Performance.getMetrics");
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return { yearChange, tooltip, heap: value("JSHeapUsedSize") / 1e6, nodes: value("Nodes") };
}

async function timeChanges(page: Page): Promise<number> {
  await page.evaluate(() => window.probe.focusSlider());
  // To the first year, so that each key has somewhere to go.
  await page.keyboard.press("Home");
  await page.waitForTimeout(500);
  const times: number[] = [];
  for (let index = 0; index < CHANGES; index++) {
    await page.evaluate(() => window.probe.timeKey());
    await page.keyboard.press(index % 2 ? "ArrowLeft" : "ArrowRight");
    times.push(
      await within(
        20_000,
        "A year",
        page.evaluate(() => window.probe.yearTime),
      ),
    );
  }
  return median(times);
}

async function timeTooltips(page: Page): Promise<number> {
  const box = await page.evaluate(() => window.probe.rectOfMap());
  if (!box) throw new Error("There is no map to move over.");
  for (let step = 0; step < 40; step++)
    await page.mouse.move(
      box.x + box.width * (0.9 - step * 0.02),
      box.y + box.height * (0.45 - (step % 3) * 0.1),
    );
  const times = await page.evaluate(() => window.probe.moves.map(({ time }) => time));
  return median(times);
}
