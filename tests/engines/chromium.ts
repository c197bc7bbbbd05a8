import { chromium } from "playwright";
import { findBrowser } from "../../scripts/find-browser.ts";
import { SIZE, type Engine } from "./engine.ts";
import { pageEngine } from "./page-engine.ts";

export async function launchChromium(): Promise<Engine> {
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  const page = await browser.newPage({ viewport: SIZE });
  return pageEngine(page, browser);
}
