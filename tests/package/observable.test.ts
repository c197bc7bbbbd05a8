import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { expect, inject, test } from "vitest";
import { driveExample, openBrowser, openPage, serving } from "./drive.ts";
import { run } from "./run.ts";

const folder = join(inject("fresh"), "observable");
const markdown = readFileSync(join(folder, "src/index.md"), "utf8");

/** The names that Framework gives to a page's blocks of JavaScript, as far as this page needs them. */
const stdlib = `
export const html = (strings) => {
  const template = document.createElement("template");
  template.innerHTML = strings.join("").trim();
  return document.importNode(template.content.firstElementChild, true);
};
export const display = (node) => document.querySelector("main").appendChild(node);
export const FileAttachment = (name) => ({ json: async () => (await fetch(name)).json() });
export const Mutable = (value) => {
  const show = () => (document.querySelector("[role=status]").textContent = value);
  return { get value() { return value; }, set value(next) { value = next; show(); } };
};
`;

test("the page for Observable Framework runs, and hears what the reader does", async () => {
  const blocks = [...markdown.matchAll(/^```js\n(.*?)^```$/gms)].map(([, block = ""]) => block);
  const rest = markdown.replace(/^```js\n.*?^```$/gms, "").replace(/^---.*?^---/ms, "");
  expect(blocks).toHaveLength(2);
  expect(rest).toContain('<p role="status">${reading}</p>');

  const site = join(folder, "site");
  mkdirSync(site, { recursive: true });
  const loader = join(folder, "src/ukraine-2022.json.js");
  writeFileSync(join(site, "ukraine-2022.json"), (await run(process.execPath, [loader], folder)).out);
  writeFileSync(join(site, "stdlib.js"), stdlib);
  // The blocks see each other's names.
  writeFileSync(
    join(site, "page.js"),
    `import { html, display, FileAttachment, Mutable } from "./stdlib.js";\n${blocks.join("\n")}`,
  );
  writeFileSync(
    join(site, "index.html"),
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><main></main>${rest.replace("${reading}", "")}
    <script type="module" src="page.js"></script>`,
  );
  await build({ root: site, configFile: false, logLevel: "error", build: { target: "es2022" } });
  cpSync(join(site, "ukraine-2022.json"), join(site, "dist/ukraine-2022.json"));

  const browser = await openBrowser();
  await serving(join(site, "dist"), async (address) => {
    const { page, complaints } = await openPage(browser);
    await page.goto(address);
    await driveExample(page);
    expect(complaints).toEqual([]);
  });
  await browser.close();
});
