import { chromium, type Browser, type Page } from "playwright";
import { preview } from "vite";
import { expect } from "vitest";
import { findBrowser } from "../../scripts/find-browser.ts";

/** Starts a browser for the tests of a file. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser() });
}

/** Serves a folder's files while something is done with them. */
export async function serving(folder: string, act: (address: string) => Promise<void>): Promise<void> {
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: "error",
    build: { outDir: "." },
    preview: { port: 0 },
  });
  try {
    await act(server.resolvedUrls?.local[0] ?? "");
  } finally {
    await server.close();
  }
}

/** Opens a page, and gives it with all that it complained of: a message on the console is one. */
export async function openPage(browser: Browser): Promise<{ page: Page; complaints: readonly string[] }> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) => complaints.push(request.url()));
  return { page, complaints };
}

/** Does with an example's page what a reader would, and sees that the page has heard of it. */
export async function driveExample(page: Page): Promise<void> {
  const map = page.locator("stance-map");
  // The map has status lines of its own.
  const status = page.locator("p[role=status]:not(stance-map *)").last();
  const said = () => status.evaluate(({ textContent }) => textContent.replace(/\s+/g, " ").trim());
  const title = "Who stood with whom on Venezuela";
  await expect.poll(said, { timeout: 10_000 }).toBe(`${title}, 2025.`);
  expect(await map.evaluate((element) => element.shadowRoot?.querySelector("[part=sources]"))).toBeNull();

  await map.locator("[role=slider]").focus();
  await page.keyboard.press("Home");
  await expect.poll(said).toBe(`${title}, 2019.`);

  await map.locator('[data-country="RUS"]').click();
  await map.locator("[part=evidence]").waitFor();
  await expect.poll(said).toMatch(/2019\. RUS: \d+ quotations\.$/);
  expect(await map.getAttribute("country")).toBe("RUS");
  await page.keyboard.press("Escape");
  await expect.poll(said).toBe(`${title}, 2019.`);
  expect(await map.getAttribute("country")).toBeNull();

  await map.locator('[data-country="RUS"]').click();
  await page.getByRole("button", { name: "Ukraine in 2022" }).click();
  await expect.poll(said).toBe("Who backed Russia’s demands over Ukraine, 2022.");
  expect(await map.locator('[data-country="UKR"]').getAttribute("data-stance")).toBe("subject");
}
