import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { datasets } from "../../scripts/vite/datasets.ts";

test("the page offers the data sets of data/ and nothing else there, the one inside the module first", () => {
  const files = readdirSync(new URL("../../data/", import.meta.url));
  const others = ["dataset.schema.json", "world.json", "world-detail.json"];
  const expected = files.filter((file) => file.endsWith(".json") && !others.includes(file));
  const offered = datasets();
  expect(offered.map(({ address }) => address).toSorted()).toEqual(expected.map((file) => `data/${file}`));
  expect(offered[0]?.id).toBe("venezuela");
  for (const { title, address } of offered) {
    expect(Object.keys(title)).toEqual(["en", "es", "fr", "ru", "zh", "ar"]);
    expect(existsSync(new URL(`../../${address}`, import.meta.url))).toBe(true);
  }
});

test("the script that checks quotations names each of them", () => {
  const { scripts } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const named = (scripts["check:quotes"] ?? "").split(" ").filter((word) => word.startsWith("data/"));
  expect(named).toEqual(datasets().map(({ address }) => address));
});
