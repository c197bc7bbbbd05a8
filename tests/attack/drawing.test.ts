import fc from "fast-check";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveSite, type ServedSite } from "../../scripts/hosting/serve-site.ts";
import { readFile } from "../../src/model/read-file.ts";
import { yearsOf } from "../../src/model/years.ts";
import { openBuiltSite, type BuiltSite } from "../pages/built-site.ts";
import { fileText, validDataset } from "./hostile-datasets.ts";
import { tries } from "./replay.ts";
import { watch } from "./watch.ts";

let site: BuiltSite;
let served: ServedSite;
beforeAll(async () => {
  site = await openBuiltSite();
  await writeFile(
    join(site.folder, "bare.html"),
    '<!doctype html><html lang="en"><link rel="icon" href="data:," /><script type="module" src="stance-map.js"></script><stance-map country="CHN"></stance-map>',
  );
  served = await serveSite(site.folder);
});
afterAll(async () => {
  await served.close();
  await site.close();
});

/** Data sets that the parser accepts, as text. */
function accepted(seed: number): string[] {
  const texts = fc.sample(validDataset, { numRuns: 270, seed }).map((each) => JSON.stringify(each));
  const files = fc.sample(fileText, { numRuns: 300, seed });
  return [...texts, ...files.filter((text) => readFile(text).ok)].slice(0, 400);
}

test("what the parser accepts, the element draws: hundreds of data sets, each face, panel and year", async () => {
  const { seed } = tries(0);
  const texts = accepted(seed);
  expect(texts.length).toBeGreaterThan(300);
  const context = await site.browser.newContext({ viewport: { width: 900, height: 900 } });
  const { page, alarms } = await watch(context, served.address);
  page.on("console", (message) => {
    if (message.type() === "error") alarms.push(message.text());
  });
  await page.goto(`${served.address}bare.html`);
  await page.locator("stance-map [part=evidence]").waitFor();
  await page.locator("stance-map").getByRole("button", { name: "Sources", exact: true }).click();
  for (const [index, text] of texts.entries()) {
    const drawn = await page.evaluate(async (text) => {
      const map = document.querySelector("stance-map");
      if (!map?.shadowRoot) throw new Error("There is no map.");
      const frame = () => new Promise(requestAnimationFrame);
      const outcome = new Promise<string>((resolve) => {
        map.addEventListener("stance-load", () => resolve("load"), { once: true });
        map.addEventListener("stance-error", ({ detail }) => resolve(detail.error.message), { once: true });
      });
      Object.assign(map, { data: text, view: "map" });
      const told = await outcome;
      for (const view of ["map", "changes", "tiles", "table"] as const) {
        map.view = view;
        await map.updateComplete;
        await frame();
      }
      map.view = "map";
      await map.updateComplete;
      await frame();
      const world = map.shadowRoot.querySelector("stance-world")?.shadowRoot;
      const shapes = [...(world?.querySelectorAll<SVGElement>("[data-country]") ?? [])];
      const stops = map.shadowRoot.querySelector("stance-years")?.shadowRoot?.querySelectorAll(".stop");
      return {
        told,
        shapes: shapes.length,
        cited: shapes.filter(({ dataset }) => dataset["stance"] !== "uncited").length,
        stops: stops?.length,
      };
    }, text);
    const result = readFile(text);
    const years = result.ok ? yearsOf(result.dataset).length : NaN;
    const which = `data set ${index} of seed ${seed} (ATTACK_SEED=${seed}): ${text.slice(0, 300)}`;
    expect([drawn.told, drawn.stops, drawn.shapes > 195], which).toEqual(["load", years, true]);
    expect(alarms, which).toEqual([]);
  }
  await context.close();
});
