import puppeteer from "puppeteer-core";
import { SIZE, type Engine } from "./engine.ts";
import { findProgram } from "./find-program.ts";
import { pageEngine } from "./page-engine.ts";

const installed = findProgram("FIREFOX_PATH", ["firefox-esr", "firefox"]);

/** Starts Firefox, through WebDriver BiDi, which it speaks itself; undefined where it is not installed. */
export const launchFirefox = installed === undefined ? undefined : () => launch(installed);

async function launch(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  return pageEngine(page, browser);
}
