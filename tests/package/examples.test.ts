import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { driveExample, openBrowser, openPage, serving } from "./drive.ts";
import { runTool } from "./run.ts";

const fresh = inject("fresh");

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

/** The type checker of each framework, and a component whose first tag is right and the five after it are wrong. */
const frameworks = [
  {
    name: "react",
    checker: "tsc",
    args: ["--pretty", "false"],
    file: "src/wrong.tsx",
    text: `import "stance-map/react";
export const right = <stance-map year="2025" view="tiles" lang="fr" className="a" onstance-hover={(event) => event.detail.country} />;
export const wrong1 = <stance-map yaer={2025} />;
export const wrong2 = <stance-map view="globe" />;
export const wrong3 = <stance-map year={[2025]} />;
export const wrong4 = <stance-map onstance-yaer={(event) => event.detail} />;
export const wrong5 = <stance-map onstance-year={(event) => event.detail.country} />;
`,
  },
  {
    name: "vue",
    checker: "vue-tsc",
    args: ["--pretty", "false"],
    file: "src/wrong.vue",
    text: `<script setup lang="ts">
import "stance-map/vue";
</script>
<template>
  <stance-map year="2025" view="tiles" lang="fr" class="a" @stance-hover="(event) => event.detail.country" />
  <stance-map yaer="2025" />
  <stance-map view="globe" />
  <stance-map :year="[2025]" />
  <stance-map @stance-yaer="() => {}" />
  <stance-map @stance-year="(event) => event.detail.country" />
</template>
`,
  },
  {
    name: "svelte",
    checker: "svelte-check",
    args: ["--output", "machine"],
    file: "src/wrong.svelte",
    text: `<script lang="ts">
  import "stance-map/svelte";
</script>
<stance-map year="2025" view="tiles" lang="fr" class="a" onstance-hover={(event) => event.detail.country}></stance-map>
<stance-map yaer={2025}></stance-map>
<stance-map view="globe"></stance-map>
<stance-map year={[2025]}></stance-map>
<stance-map onstance-yaer={(event: CustomEvent) => event.detail}></stance-map>
<stance-map onstance-year={(event) => event.detail.country}></stance-map>
`,
  },
];

describe.each(frameworks)("the example of $name", ({ name, checker, args, file, text }) => {
  const folder = join(fresh, name);

  test("has the right types, and a wrong attribute, value or event is found", async () => {
    writeFileSync(join(folder, file), text);
    const { out } = await runTool(checker, args, folder);
    const faults = [...out.matchAll(/^(?:\d+ ERROR )?"?(src\/[\w.]+)(?:\(|" )(\d+)/gm)];
    const first = text.slice(0, text.indexOf("yaer")).split("\n").length;
    expect(faults.map(([, path, line]) => `${path}:${line}`)).toEqual(
      Array.from({ length: 5 }, (_, index) => `${file}:${first + index}`),
    );
  });

  test("is built, and hears what the reader does", async () => {
    expect(await runTool("vite", ["build", "--logLevel", "warn"], folder)).toEqual({ code: 0, out: "" });
    await serving(join(folder, "dist"), async (address) => {
      const { page, complaints } = await openPage(browser);
      await page.goto(address);
      await driveExample(page);
      expect(complaints).toEqual([]);
      await page.close();
    });
  });
});

test("the plain example hears what the reader does", () =>
  serving(fresh, async (address) => {
    const { page, complaints } = await openPage(browser);
    // Beside it the folder of packages would be: here all examples share one.
    await page.route("**/plain/node_modules/**", (route) =>
      route.continue({ url: route.request().url().replace("/plain/", "/") }),
    );
    await page.goto(`${address}plain/index.html`);
    await driveExample(page);
    expect(complaints).toEqual([]);
    await page.close();
  }));
