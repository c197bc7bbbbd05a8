import type { Browser, Page } from "playwright";
import type { Case, Setting } from "./cases.ts";

/** The address that print shows: the server's own has another port each time. */
const ADDRESS = "https://stance-map.example/";

/** A page with the map alone, in a setting; `style` is what the page adds to its own. */
export async function openMap(
  browser: Browser,
  server: string,
  { options, media, lang = "en" }: Setting,
  style = "",
): Promise<Page> {
  const context = await browser.newContext({ ...options, reducedMotion: "reduce", locale: "en-GB" });
  await context.route(`${ADDRESS}**`, async (route) =>
    route.fulfill({ response: await route.fetch({ url: route.request().url().replace(ADDRESS, server) }) }),
  );
  const page = await context.newPage();
  await page.clock.setFixedTime("2026-11-24T12:00:00Z");
  await page.goto(`${ADDRESS}embed.html?lang=${lang}`);
  if (style) await page.addStyleTag({ content: style });
  await page.waitForFunction(() => customElements.get("stance-print"));
  if (media) await page.emulateMedia(media);
  return page;
}

/** Gives the map a case, and waits until it stands. */
export async function show(
  page: Page,
  { data, properties }: Pick<Case, "data" | "properties">,
): Promise<void> {
  await page.evaluate(
    async ([data, properties]) => {
      const map = document.querySelector("stance-map");
      if (!map) throw new Error("There is no map.");
      const stands = async () => {
        await map.updateComplete;
        await document.fonts.ready;
        for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
      };
      const loaded = new Promise((resolve) => map.addEventListener("stance-load", resolve, { once: true }));
      Object.assign(map, { country: null, view: "map", data });
      await loaded;
      await stands();
      Object.assign(map, properties);
      await stands();
      scrollTo(0, 0);
    },
    [data, properties] as const,
  );
}

export function photograph(page: Page): Promise<Buffer> {
  return page.screenshot({ type: "jpeg", quality: 60 });
}
