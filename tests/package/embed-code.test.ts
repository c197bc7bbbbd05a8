import { createServer } from "node:http";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser } from "playwright";
import { build } from "vite";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { embedCode, type Embed } from "../../src/view/embed-code.ts";
import { openBrowser, openPage, serving } from "./drive.ts";
import { run } from "./run.ts";

const fresh = inject("fresh");
const archive = inject("archive");
const manifest = JSON.parse(readFileSync(join(fresh, "node_modules/stance-map/package.json"), "utf8")) as {
  readonly version: string;
};
const { version } = manifest;

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

/** A registry that has this package and no other. */
const registry = createServer(({ url = "" }, response) => {
  if (url.endsWith(".tgz")) return response.end(readFileSync(archive));
  const tarball = `${address()}stance-map.tgz`;
  const versions = { [version]: { ...manifest, dist: { tarball } } };
  response.end(JSON.stringify({ name: "stance-map", "dist-tags": { latest: version }, versions }));
});
const address = () => `http://localhost:${(registry.address() as AddressInfo).port}/`;
beforeAll(() => new Promise<void>((resolve) => registry.listen(0, resolve)));
afterAll(() => new Promise((resolve) => registry.close(resolve)));

const embed: Embed = {
  form: "npm",
  isPinned: false,
  positions: { kind: "shipped", id: "ukraine-2022", address: "data/ukraine-2022.json" },
  attributes: { view: "tiles", hide: "legend" },
  title: "A map",
  link: "A map",
  release: { base: "https://maps.example/", version, files: {}, chunks: [] },
};

test.each([
  [false, `^${version}`],
  [true, version],
])("npm’s code of the page’s builder runs as it is; this version for good: %s", async (isPinned, saved) => {
  const snippets = embedCode({ ...embed, isPinned });
  if (typeof snippets === "string") throw new Error(snippets);
  const [install = "", module = "", page = ""] = snippets.map(({ code }) => code);
  const folder = join(fresh, isPinned ? "pinned" : "following");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), "{}");
  const installed = await run("sh", ["-c", `${install} --registry ${address()}`], folder);
  expect(installed).toMatchObject({ code: 0 });
  expect(JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))).toEqual({
    dependencies: { "stance-map": saved },
  });

  writeFileSync(join(folder, "main.js"), module);
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><link rel="icon" href="data:," />${page}<script type="module" src="./main.js"></script>`,
  );
  await build({ root: folder, base: "./", configFile: false, logLevel: "error" });
  await serving(join(folder, "dist"), async (served) => {
    const { page: opened, complaints } = await openPage(browser);
    await opened.goto(served);
    const map = opened.locator("stance-map");
    await map.locator("[part=tiles]").waitFor();
    expect(await map.getByRole("heading", { level: 2 }).first().innerText()).toContain("Ukraine");
    expect(await map.locator("[part=legend]").count()).toBe(0);
    expect(complaints).toEqual([]);
    await opened.close();
  });
});
