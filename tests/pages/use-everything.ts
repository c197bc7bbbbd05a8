import type { Locator, Page } from "playwright";
import { expect } from "vitest";

/**
 * Uses what a map has, as a reader does with pointer and keys: tooltip, evidence, years, zoom and regions, faces,
 * filters, search, sources, every download, printing, and another language. Gives the names of the files saved.
 */
export async function useEverything(page: Page, map: Locator): Promise<string[]> {
  const button = (name: string) => map.getByRole("button", { name, exact: true });
  await map.locator('[data-country="CHN"]').hover();
  await map.locator("[part=tooltip]").getByText("China").first().waitFor();
  await map.locator('[data-country="CHN"]').click();
  await map.locator("[part=evidence] blockquote").first().waitFor();
  await page.keyboard.press("Escape");
  await map.locator("[part=evidence]").waitFor({ state: "detached" });

  await map.locator("[part=map]").press("ArrowRight");
  await map.locator("[part=map][aria-activedescendant]").waitFor();
  await map.getByRole("slider").press("End");
  await expect.poll(() => map.getAttribute("year")).toBe("2025");

  await button("Zoom in").click();
  await map.locator('.plane[transform*="scale(2)"]').waitFor();
  await map.getByRole("combobox", { name: "Region" }).selectOption("africa");
  await expect.poll(() => map.getAttribute("region")).toBe("africa");
  await button("Whole world").click();
  await expect.poll(() => map.getAttribute("region")).toBe("world");

  for (const face of ["Changes", "Tiles", "Table"]) {
    await button(face).click();
    await map.locator(`[part=${face.toLowerCase()}]`).first().waitFor();
  }
  await map.getByRole("searchbox", { name: "Find in the table" }).fill("Rus");
  await button("Map").click();

  await button("Filter").click();
  await map.locator("stance-filters").getByRole("checkbox").first().check();
  await page.keyboard.press("Escape");
  await button("Show all evidence").click();
  await button("Find a country").click();
  await page.keyboard.type("Braz");
  await page.keyboard.press("Enter");
  await map.locator("[part=evidence] h3", { hasText: "Brazil" }).waitFor();
  await page.keyboard.press("Escape");

  await button("Sources").click();
  await map.locator("[part=sources]").waitFor();
  await button("Download and cite").click();
  const names: string[] = [];
  for (const format of ["html", "svg", "png", "csv", "json", "jsonld"]) {
    const saved = page.waitForEvent("download");
    await map.locator(`[data-format="${format}"]`).click();
    names.push((await saved).suggestedFilename());
  }
  await page.emulateMedia({ media: "print" });
  await map.locator("stance-print").waitFor();
  await page.emulateMedia({ media: "screen" });
  await map.evaluate((element) => element.setAttribute("lang", "ar"));
  await map.getByText("الاقتباسات").or(map.getByText("تذكر هذه المقالات")).first().waitFor();
  return names;
}
