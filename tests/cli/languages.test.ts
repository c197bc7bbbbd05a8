import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { localeOf, readLanguage, readLocale } from "../../src/cli/languages.ts";

test("the command knows every language that the map speaks", () => {
  const files = readdirSync(new URL("../../src/text/translations", import.meta.url));
  expect(files.length).toBeGreaterThan(4);
  for (const tag of files.map((file) => file.replace(".ts", ""))) expect(localeOf(tag)?.text.tag).toBe(tag);
});

test("a language is its own or its nearest kin's", () => {
  expect(localeOf("zh-Hant-TW")?.text.tag).toBe("zh");
  expect(localeOf("en-GB")).toMatchObject({ tag: "en-GB", text: { tag: "en" } });
  expect(readLocale().tag).toBe("en");
  expect(readLocale("fra")).toMatchObject({ tag: "fr", text: { tag: "fr" } });
});

test.each(["de", "xx-yy-zz--", ""])("%j is none of the map's, which are told", (tag) => {
  expect(() => readLocale(tag)).toThrow(`--lang ${tag}: the map speaks en, ar, es, fr, ru and zh.`);
});

test("a data set's own language may be any", () => {
  expect(readLanguage("de")).toBe("de");
  expect(readLanguage("deu")).toBe("de");
  expect(readLanguage(undefined)).toBeUndefined();
  expect(() => readLanguage("en_US")).toThrow("not a language tag");
});
