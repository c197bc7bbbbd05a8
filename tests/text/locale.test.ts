import { expect, test } from "vitest";
import { en } from "../../src/text/en.ts";
import { formatTag, localize } from "../../src/text/locale.ts";

test.each([
  ["fr", "fr"],
  ["FR", "fr"],
  ["fr-CA", "fr"],
  ["pt-BR", "pt-BR"],
  ["pt-br", "pt-BR"],
  ["pt-PT", "pt-BR"],
  ["pt", "pt-BR"],
  ["zh-Hant", "zh-Hant"],
  ["zh-Hant-TW", "zh-Hant"],
  ["zh-Hans-CN", "zh-Hans"],
  ["ZH-HANT-hk", "zh-Hant"],
  ["zh", "zh-Hans"],
  ["es-MX", "es"],
  ["en-US", "en-GB"],
  ["ru", "en-GB"],
  ["e", "en-GB"],
  ["f", "en-GB"],
])("a reader of %s reads %s", (tag, expected) => {
  const tags = ["zh-Hans", "es-419", "fr", "pt-BR", "en-GB", "zh-Hant", "es"];
  expect(localize(Object.fromEntries(tags.map((known) => [known, known])), tag)).toBe(expected);
});

test.each([
  ["one text for every language", "…", "…"],
  ["no text in English either: the first", { ru: "ru", ar: "ar" }, "ru"],
  ["another language that begins so", { ru: "ru", enm: "enm" }, "ru"],
  ["none at all", {}, ""],
])("%s", (_, text, expected) => {
  expect(localize(text, "fr")).toBe(expected);
});

test.each([
  ["en", "en-GB"],
  ["en-US", "en-US"],
  ["fr", "fr"],
])("dates and lists in %s are written as in %s", (tag, expected) => {
  expect(formatTag(tag)).toBe(expected);
});

test.each([
  ["Arab League", "as a member of the Arab League"],
  ["the Club", "as a member of the Club"],
  ["The Club", "as a member of The Club"],
  ["NATO", "as a member of NATO"],
  ["EU", "as a member of the EU"],
  ["Latin American states", "as one of the Latin American states"],
])("%s: covered %s", (group, expected) => {
  expect(en.asMember(group)).toBe(expected);
});

test.each([
  [0, "# articles", "# more quotations"],
  [1, "one article", "one more quotation"],
  [2, "# articles", "# more quotations"],
  [1234, "# articles", "# more quotations"],
])("English counts %i", (n, articles, more) => {
  const number = n.toLocaleString("en");
  expect([en.articles(n), en.more(n)]).toEqual([articles, more].map((words) => words.replace("#", number)));
});
