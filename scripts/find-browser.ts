import { existsSync } from "node:fs";
import { chromium } from "playwright";

const installed = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The path of a Chromium to test in: the one that CHROMIUM_PATH names, else an installed one, else Playwright's, else
 * the one that comes with `npm ci` for Linux on x64. Throws an error that says what to do where there is none.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env["CHROMIUM_PATH"];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names no file: ${named}`);
  }
  const found = [...installed, chromium.executablePath()].find((path) => existsSync(path));
  if (found) return found;
  if (process.platform === "linux" && process.arch === "x64") return unpackedBrowser();
  throw new Error("No Chrome or Chromium found: install one, or name it in CHROMIUM_PATH, and run again.");
}

async function unpackedBrowser(): Promise<string> {
  // Makes the package unpack the system libraries that it needs as well.
  process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs20.x";
  const { default: bundled } = await import("@sparticuz/chromium");
  return bundled.executablePath();
}
