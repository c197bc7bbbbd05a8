import { afterAll, beforeAll, expect, test } from "vitest";
import { openBuiltSite, type BuiltSite } from "./built-site.ts";

let site: BuiltSite;
beforeAll(async () => (site = await openBuiltSite()));
afterAll(() => site.close());

/** Opens the map in a language, or without one, and gives the page with the chunks that it fetched and its warnings. */
async function open(lang: string, isBroken: (url: string) => boolean = () => false) {
  const page = await site.browser.newPage();
  const chunks: string[] = [];
  const warnings: string[] = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  page.on("request", (request) => {
    const chunk = /chunks\/([a-z]+)-/.exec(request.url())?.[1];
    if (chunk) chunks.push(chunk);
  });
  await page.route("**/chunks/**", (route) =>
    isBroken(route.request().url()) ? route.abort() : route.continue(),
  );
  await page.goto(`${site.address}embed.html?lang=${lang}`, { waitUntil: "networkidle" });
  const sentence = () => page.locator(".sentence").first().textContent();
  return { page, chunks, warnings, sentence };
}

test.each([
  ["en", [], /^\s*In 2019, these articles cite 65 countries/],
  ["de", [], /^\s*In 2019, these articles cite 65 countries/],
  ["es", ["es", "venezuela"], /^\s*En 2019, estos artículos recogen la posición de 65 países/],
  ["zh-Hant", ["venezuela", "zh"], /^\s*2019年，这些文章提到65个国家的立场/],
])("a reader of %s fetches %j", async (lang, expected, sentence) => {
  const opened = await open(lang);
  await expect.poll(opened.sentence, { timeout: 20_000 }).toMatch(sentence);
  const words = opened.chunks.filter((chunk) => ["ar", "es", "fr", "ru", "zh", "venezuela"].includes(chunk));
  expect(words.toSorted()).toEqual(expected);
  expect(opened.warnings).toEqual([]);
  await opened.page.close();
});

test.each([["ru-"], ["venezuela-"]])(
  "where %s does not come it is English, said on the console and tried again",
  async (missing) => {
    let isBroken = true;
    const { page, warnings, sentence } = await open("ru", (url) => isBroken && url.includes(missing));
    await expect.poll(sentence, { timeout: 20_000 }).toContain("these articles cite 65 countries");
    expect(await page.locator(".map").getAttribute("lang")).toBe("en");
    expect(warnings).toEqual(['<stance-map>: lang="ru" could not be loaded.']);
    isBroken = false;
    const speak = (lang: string) =>
      page.evaluate((tag) => document.querySelector("stance-map")?.setAttribute("lang", tag), lang);
    await speak("en");
    await speak("ru");
    await expect.poll(sentence, { timeout: 20_000 }).toContain("эти статьи приводят позиции 65 стран");
    await page.close();
  },
);

test("nothing is seen in English while another language is on its way", async () => {
  const page = await site.browser.newPage();
  let go = () => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route("**/chunks/**", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.address}embed.html?lang=ar`);
  await page.locator('[data-country="CHN"]').waitFor({ state: "attached" });
  expect((await page.locator("stance-map").innerText()).trim()).toBe("");
  await expect.poll(() => page.locator('[data-stance="uncited"]').count()).toBeGreaterThan(195);
  go();
  await expect
    .poll(() => page.locator(".sentence").first().textContent(), { timeout: 20_000 })
    .toContain("تذكر هذه المقالات");
  await page.close();
});
