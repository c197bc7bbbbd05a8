import { afterAll, beforeAll, expect, test } from "vitest";
import { openBuiltSite, type BuiltSite } from "./built-site.ts";

let site: BuiltSite;
beforeAll(async () => (site = await openBuiltSite()));
afterAll(() => site.close());

async function open(path: string, options = {}) {
  const page = await site.browser.newPage(options);
  await page.goto(site.address + path);
  await page.locator("stance-map:state(ready)").waitFor();
  await page.waitForFunction(() => customElements.get("stance-print"));
  return page;
}

const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type ?\/Page\b(?!s)/g)?.length ?? 0;

test.each([
  ["A4", false],
  ["Letter", false],
  ["A4", true],
  ["Letter", true],
] as const)(
  "on %s, landscape: %s, the map has one page, and its quotations follow",
  async (format, landscape) => {
    const page = await open("?year=2025");
    expect(pagesOf(await page.pdf({ format, landscape }))).toBeGreaterThan(1);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("section { display: none !important }");
      const map = document.querySelector("stance-map")?.shadowRoot;
      addEventListener("beforeprint", () =>
        map?.querySelector("stance-print")?.shadowRoot?.adoptedStyleSheets.push(sheet),
      );
    });
    expect(pagesOf(await page.pdf({ format, landscape }))).toBe(1);
    await page.close();
  },
);

test("where no page ends between them, the heading of the quotations does not touch what stands above it", async () => {
  const page = await open("?year=2025");
  await page.emulateMedia({ media: "print" });
  const imprint = await page.locator("stance-print .imprint").boundingBox();
  const heading = await page.getByRole("heading", { name: "Quotations, 2025" }).boundingBox();
  if (!imprint || !heading) expect.fail();
  expect(heading.y - (imprint.y + imprint.height)).toBeGreaterThan(12);
  await page.close();
});

test.each(["map", "changes", "tiles", "table"])(
  "%s is printed without tools, light, with its quotations",
  async (view) => {
    const page = await open(`?view=${view}&year=2019&compare=2025&country=CHN`, { colorScheme: "dark" });
    await page.locator(`[part=${view}]`).waitFor();
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.getByRole("heading", { name: "Quotations, 2019" }).waitFor();
    expect(await page.locator(`[part=${view}]`).isVisible()).toBe(true);
    const rooms = await page
      .locator(".unseen")
      .evaluateAll((all) => all.map((room) => room.checkVisibility()));
    expect(new Set(rooms)).toEqual(new Set([false]));
    for (const gone of ["stance-toolbar", "[part=evidence]", "footer .tools", ".play", ".about"])
      expect([gone, await page.locator(gone).filter({ visible: true }).count()]).toEqual([gone, 0]);
    const ink = await page.locator(".title").evaluate((title) => getComputedStyle(title).color);
    expect(ink).toBe("rgb(0, 0, 0)");
    const printed = (await page.locator("stance-print").locator(".imprint, section").allInnerTexts()).join(
      "\n",
    );
    expect(printed).toMatch(/“Who stood with whom on Venezuela”, edition \S+\. Read on .* http/);
    expect(printed).toContain("Ma Zhaoxu, China's permanent representative to the UN");
    expect(printed).toContain("ZeroHedge, 26 Feb 2019 · own statement");
    await page.close();
  },
);
