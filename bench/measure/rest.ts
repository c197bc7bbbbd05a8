import type { Browser } from "playwright-core";
import type { Peer } from "../peers/peers.ts";
import { visit, within } from "./browser.ts";
import type { Sample } from "./sample.ts";

/** How long a page has to come to rest, and is watched then, in ms. */
const SETTLING = 3_000;
const WATCHED = 3_000;

/** Counts what a page has asked the browser to call back; put before everything else in it. */
const counter = `window.callbacks = 0;
for (const name of ["setTimeout", "setInterval", "requestAnimationFrame", "requestIdleCallback"]) {
  const original = window[name];
  window[name] = (callback, ...more) =>
    original.call(window, (...args) => { window.callbacks++; return callback(...args); }, ...more);
}
for (const name of ["MutationObserver", "ResizeObserver", "IntersectionObserver"]) {
  const Original = window[name];
  window[name] = class extends Original {
    constructor(callback, ...more) { super((...args) => { window.callbacks++; return callback(...args); }, ...more); }
  };
}`;

/** What a page does while nobody does anything: ms of tasks and of scripts, and callbacks. */
export async function measureRest(
  browser: Browser,
  address: string,
  peer: Peer,
  round: number,
): Promise<readonly Sample[]> {
  const { page, devtools, leave } = await visit(browser, address, peer, { script: counter });
  try {
    await within(
      60_000,
      `The map of ${peer.name}`,
      page.evaluate(() => window.probe.firstMap),
    );
    await devtools.send("Performance.enable");
    await page.waitForTimeout(SETTLING);
    const look = async () => {
      const callbacks = await page.evaluate(() => (window as { readonly callbacks?: number }).callbacks ?? 0);
      const { metrics } = await devtools.send("Performance.getMetrics");
      const ms = (wanted: string) => 1_000 * (metrics.find(({ name }) => name === wanted)?.value ?? 0);
      return { callbacks, tasks: ms("TaskDuration"), script: ms("ScriptDuration") };
    };
    const before = await look();
    await page.waitForTimeout(WATCHED);
    const after = await look();
    const sample = { peer: peer.id, round };
    return [
      { ...sample, metric: "restTasks", values: [after.tasks - before.tasks] },
      { ...sample, metric: "restScript", values: [after.script - before.script] },
      { ...sample, metric: "restCallbacks", values: [after.callbacks - before.callbacks] },
    ];
  } finally {
    await leave();
  }
}
