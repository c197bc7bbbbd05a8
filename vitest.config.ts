import { availableParallelism } from "node:os";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findBrowser } from "./scripts/find-browser.ts";
import { listOfDatasets } from "./scripts/vite/datasets.ts";
import { packedWorld } from "./scripts/vite/packed-world.ts";
import { shippedDataset } from "./scripts/vite/shipped-dataset.ts";
import { singleModule } from "./scripts/vite/single-module.ts";

export default defineConfig({
  plugins: [packedWorld(), shippedDataset(), singleModule(), listOfDatasets()],
  test: {
    // A machine that many share may stall a browser: a test that fails there has a second chance, and is listed as flaky.
    retry: process.env.CI ? 1 : 0,
    // On a busy machine what is waited for comes later: no test measures time by this.
    expect: { poll: { timeout: 10_000 } },
    // Two also on two cores: a page waits for its server, its timers and its test as long as it works.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["tests/{model,geo,text,view,data,build}/**/*.test.ts"],
          // Pure functions leave nothing behind for the next file: what they import is loaded once, in half the time.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: { name: "cli", include: ["tests/cli/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 240_000 },
      },
      {
        extends: true,
        test: {
          name: "package",
          include: ["tests/package/**/*.test.ts"],
          globalSetup: "tests/package/install-package.ts",
          // Each group waits for the one before: beside the browser project, two more browsers would be too many.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "pages",
          include: ["tests/pages/**/*.test.ts"],
          globalSetup: "tests/pages/build-site.ts",
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "long-engines",
          include: ["tests/engines/**/*.test.ts"],
          sequence: { groupOrder: 1 },
          globalSetup: "tests/pages/build-site.ts",
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "long-lighthouse",
          include: ["tests/lighthouse/**/*.test.ts"],
          // It measures time: nothing else runs meanwhile.
          sequence: { groupOrder: 2 },
          globalSetup: "tests/pages/build-site.ts",
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "long-gallery",
          include: ["tests/gallery/**/*.test.ts"],
          sequence: { groupOrder: 1 },
          globalSetup: ["tests/pages/build-site.ts", "tests/gallery/renew.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        // What takes long: `npm test` leaves it out, `npm run test:all` has it.
        test: {
          name: "long-attack",
          include: ["tests/attack/**/*.test.ts"],
          sequence: { groupOrder: 1 },
          globalSetup: "tests/pages/build-site.ts",
          // What thousands of data sets leave behind is young: with room for it, less is copied.
          execArgv: ["--max-semi-space-size=64"],
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: [
            "lit",
            "lit/decorators.js",
            "lit/directives/repeat.js",
            "d3",
            "topojson-client",
            "axe-core",
          ],
        },
        test: {
          name: "browser",
          include: ["tests/elements/**/*.test.ts"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: await findBrowser() },
              contextOptions: { hasTouch: true },
            }),
            instances: [{ browser: "chromium", viewport: { width: 1000, height: 800 } }],
          },
        },
      },
    ],
  },
});
