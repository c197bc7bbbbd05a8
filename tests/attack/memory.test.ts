import { chromium } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBrowser } from "../../scripts/find-browser.ts";
import { contested } from "../cases/contested.ts";
import { openBuiltSite, type BuiltSite } from "../pages/built-site.ts";

const TIMES = 200;
/** How much more than in the first tenth may be in use at the end. */
const GROWTH = 1.05;

let site: BuiltSite;
beforeAll(async () => (site = await openBuiltSite()), 120_000);
afterAll(() => site.close());

test(
  `${TIMES} times attached, loaded, driven and detached, the map leaves nothing on the heap`,
  { timeout: 900_000 },
  async () => {
    // What the engine keeps to run faster lies on the heap, too, and grows for hundreds of rounds: without it.
    const browser = await chromium.launch({
      executablePath: await findBrowser(),
      args: ["--js-flags=--jitless --no-lazy-feedback-allocation"],
    });
    // What is painted is not on the heap, and takes a quarter of the time: the window is low.
    const page = await browser.newPage({
      reducedMotion: "reduce",
      viewport: { width: 1280, height: 200 },
    });
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.goto(`${site.address}embed.html`);
    await page.locator("stance-map [data-country]").first().waitFor({ state: "attached" });
    // What comes late stays on the heap once it has come: on a busy machine that may be after the first tenth.
    await page.waitForFunction(() =>
      ["stance-zoom", "stance-evidence-rehearsal"].every((tag) => customElements.get(tag)),
    );
    const session = await page.context().newCDPSession(page);
    await session.send("HeapProfiler.enable");
    /** Bytes in use once all is collected that can be. */
    const inUse = async () => {
      for (let time = 0; time < 3; time++) await session.send("HeapProfiler.collectGarbage");
      const { usedSize } = await session.send("Runtime.getHeapUsage");
      const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
      return { usedSize, nodes, jsEventListeners };
    };
    // One call for many: what the driver of the browser keeps of each call is not the map's.
    const live = (times: number) =>
      page.evaluate(
        async ([times, data]) => {
          const once = async () => {
            document.querySelector("stance-map")?.remove();
            const map = document.createElement("stance-map");
            const frame = () => new Promise(requestAnimationFrame);
            const loaded = () =>
              new Promise((resolve) => map.addEventListener("stance-load", resolve, { once: true }));
            const first = loaded();
            document.body.append(map);
            await first;
            const second = loaded();
            map.data = structuredClone(data);
            await second;
            map.country = "CHN";
            for (const view of ["changes", "tiles", "table", "map"] as const) {
              map.view = view;
              await map.updateComplete;
              await frame();
            }
            const world = map.shadowRoot?.querySelector("stance-world")?.shadowRoot?.querySelector("svg");
            const { left = 0, top = 0, width = 0, height = 0 } = world?.getBoundingClientRect() ?? {};
            for (const share of [0.3, 0.5, 0.7]) {
              const spot = { clientX: left + width * share, clientY: top + height * 0.4 };
              world?.dispatchEvent(
                new PointerEvent("pointermove", { ...spot, bubbles: true, composed: true }),
              );
              await map.updateComplete;
            }
            map.shadowRoot
              ?.querySelector("stance-years")
              ?.shadowRoot?.querySelector<HTMLElement>(".play")
              ?.click();
            map.region = "africa";
            await frame();
            await frame();
            map.remove();
          };
          for (let time = 0; time < times; time++) await once();
        },
        [times, contested] as const,
      );
    await live(TIMES / 10);
    const early = await inUse();
    await live(TIMES - TIMES / 10);
    const late = await inUse();
    console.log(`The heap after ${TIMES / 10} and after ${TIMES} maps:`, early, late);
    expect(errors).toEqual([]);
    expect(late.usedSize).toBeLessThanOrEqual(early.usedSize * GROWTH);
    expect(late.nodes).toBeLessThanOrEqual(early.nodes * GROWTH);
    expect(late.jsEventListeners).toBeLessThanOrEqual(early.jsEventListeners * GROWTH);
    await browser.close();
  },
);
