import type { Engine } from "./engine.ts";

/** What the pages of Playwright and of Puppeteer have in common. */
interface Page {
  goto(address: string): Promise<unknown>;
  evaluate(expression: string): Promise<unknown>;
  readonly mouse: Pick<Engine, "move" | "click">;
  readonly keyboard: Pick<Engine, "press" | "type">;
}

/** An engine that is driven through such a page. */
export function pageEngine(page: Page, browser: Pick<Engine, "close">): Engine {
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
