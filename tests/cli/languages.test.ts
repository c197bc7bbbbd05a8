import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { localeOf } from "../../src/cli/languages.ts";

test("the command knows every language that the map speaks", () => {
  const files = readdirSync(new URL("../../src/text/translations", import.meta.url));
  expect(files.length).toBeGreaterThan(4);
  for (const tag of files.map((file) => file.replace(".ts", ""))) expect(localeOf(tag).text.tag).toBe(tag);
});

test("a language is its own or its nearest kin's, else English", () => {
  expect(localeOf("zh-Hant-TW").text.tag).toBe("zh");
  expect(localeOf("de")).toMatchObject({ tag: "de", text: { tag: "en" } });
});
