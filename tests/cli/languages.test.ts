import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { localeOf, translations } from "../../src/cli/languages.ts";

test("the command knows every language that the map speaks", () => {
  const files = readdirSync(new URL("../../src/text/translations", import.meta.url));
  const tags = files.map((file) => file.replace(".ts", ""));
  expect(Object.keys(translations).sort()).toEqual(tags.sort());
});

test("a language is its own or its nearest kin's, else English", () => {
  expect(localeOf("zh-Hant-TW").text.tag).toBe("zh");
  expect(localeOf("de")).toMatchObject({ tag: "de", text: { tag: "en" } });
});
