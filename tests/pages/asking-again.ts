import type { Browser } from "playwright";
import type { TestContext } from "vitest";

/** Skips a test that needs a browser that asks again for a module that did not come: Chromium 147 keeps the failure. */
export async function needAskingAgain({ skip }: TestContext, browser: Browser): Promise<void> {
  skip(!(await asksAgain(browser)), "this browser never asks again for a module that did not come");
}

async function asksAgain(browser: Browser): Promise<boolean> {
  const page = await browser.newPage();
  let asked = 0;
  await page.route("http://page.test/**", (route) => {
    if (!route.request().url().endsWith(".js")) return route.fulfill({ contentType: "text/html", body: "" });
    return asked++ ? route.fulfill({ contentType: "text/javascript", body: "" }) : route.abort();
  });
  await page.goto("http://page.test/");
  const load = `import("/part.js").then(() => true, () => false)`;
  await page.evaluate(load);
  const came = await page.evaluate<boolean>(load);
  await page.close();
  return came;
}
