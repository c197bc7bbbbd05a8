import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const namesIn = (folder: string, recursive = false) =>
  readdirSync(new URL(folder, root), { recursive, encoding: "utf8" }).map((name) => folder + name);

const files = ["src/", "scripts/", "tests/", "bench/peers/", "bench/"].flatMap((folder) =>
  namesIn(folder, folder !== "bench/"),
);
const pages = [...namesIn("./"), ...namesIn("docs/"), "data/README.md", "bench/README.md"].filter(
  (name) => name.endsWith(".md") && !name.endsWith("CHANGELOG.md"),
);

test.each(pages)("%s has something below each heading", (page) => {
  const text = readFileSync(new URL(page, root), "utf8").replace(/^```[^]*?^```$/gm, "code");
  const [, empty] = /^(#+ .*)\n+(?=## |# |$(?![^]))/m.exec(text) ?? [];
  expect(empty).toBeUndefined();
});

test.each(pages)("%s names modules that are there", (page) => {
  const named = readFileSync(new URL(page, root), "utf8").matchAll(/`([\w./-]+\.ts)`/g);
  const missing = Array.from(named, ([, name = ""]) => name).filter(
    (name) => !files.some((file) => file === name || file.endsWith(`/${name}`)),
  );
  expect(missing).toEqual([]);
});
