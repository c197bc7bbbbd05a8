import { chromium } from "playwright";
import { findBrowser } from "../../scripts/find-browser.ts";
import { SIZE, type Engine } from "./engine.ts";

export async function launchChromium(): Promise<Engine> {
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  const page = await browser.newPage({ viewport: SIZE });
  return {
    open: async (address) => {
      await page.goto(address);
    },
    evaluate: (expression) => page.evaluate(expression),
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    close: () => browser.close(),
  };
}
