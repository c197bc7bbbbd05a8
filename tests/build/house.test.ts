import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/** The folders of src from the top down: an import goes down, or stays in its folder. */
const levels = ["package", "", "cli", "elements", "controllers", "view", "text", "geo", "model"];

const src = new URL("../../src/", import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

function importsOf(file: string): string[] {
  const text = readFileSync(new URL(file, src), "utf8");
  return [...text.matchAll(/(?:from |import ?\(?)"(\.{1,2}\/[^"]+\.ts)"/g)].map(([, path = ""]) =>
    normalize(join(dirname(file), path)),
  );
}

const folderOf = (file: string) => (file.includes("/") ? file.replace(/\/.*/, "") : "");
const levelOf = (file: string) => levels.indexOf(folderOf(file));

test("each folder of src has its level", () => {
  expect([...new Set(files.map(folderOf))].sort()).toEqual([...levels].sort());
});

test.each(files)("%s imports only what stands below it", (file) => {
  const upward = importsOf(file).filter((path) => levelOf(path) < levelOf(file));
  expect(upward).toEqual([]);
});

test("no import goes in a circle", () => {
  const visited = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) throw new Error([...trail, file].join(" -> "));
    if (visited.has(file)) return;
    visited.add(file);
    for (const next of importsOf(file)) visit(next, [...trail, file]);
  };
  for (const file of files) visit(file, []);
  expect(visited.size).toBeGreaterThanOrEqual(files.length);
});
