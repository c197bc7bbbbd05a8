import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium } from "playwright";
import { afterAll, expect, test } from "vitest";
import { findBrowser } from "../../scripts/find-browser.ts";
import { textFragmentUrl } from "../../src/view/text-fragment.ts";

const filler = "<p>Nothing of note happened, and nobody said a word about it.</p>".repeat(60);
const article = `<!doctype html><meta charset="utf-8"><title>A made-up article</title>${filler}
  <p id="first">The minister said: “It is well-known, and costs 5 %, that we agree.”</p>${filler}
  <p id="quoted">In spring the envoy said that they “stand with them, come what may” at a dinner.</p>${filler}
  <p id="again">In autumn the envoy said that they “stand with them, come what may” in a letter.</p>${filler}`;

const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(article));
await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch({ executablePath: await findBrowser() });
afterAll(async () => {
  await browser.close();
  server.close();
});

test.each([
  ["first", { quote: "“It is well-known, and costs 5 %, that we agree.”" }],
  ["quoted", { quote: "stand with them, come what may" }],
  ["again", { quote: "stand with them, come what may", suffix: "” in a letter." }],
  ["again", { quote: "stand with them, come what may", prefix: "In autumn the envoy said that they “" }],
  ["first", { quote: "The minister said: […] that we agree" }],
])("the link leads to the sentence in #%s", async (id, quote) => {
  const page = await browser.newPage();
  await page.goto(textFragmentUrl(address, quote));
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  const inView = await page.evaluate((id) => {
    const box = document.getElementById(id)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, id);
  expect(inView).toBe(true);
  await page.close();
});
