import { describe, expect, test } from "vitest";
import ukraine from "../../data/ukraine-2022.json";
import venezuela from "../../data/venezuela.json";
import type { Dataset, Text } from "../../src/model/dataset.ts";
import { translatableTexts } from "./translatable-texts.ts";

const datasets = [venezuela, ukraine] as unknown as readonly Dataset[];

const languages = ["en", "es", "fr", "ru", "zh", "ar"];

const scripts: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
};

/** Publishers that the press of a language calls by another name; every other keeps its own in all languages. */
const publishers: Readonly<Record<string, readonly string[]>> = {
  Newsweek: ["en", "zh", "ar"],
  "Al Masdar News": ["en", "ar"],
  "Press TV": ["en", "ar"],
};

/** What Spanish or French writes as English does, besides names of people. */
const sameInLatin = ["Pro-Maduro", "Pro-Guaidó", "Neutral"];

const texts = datasets
  .flatMap(translatableTexts)
  .map(([place, text]): [string, Readonly<Record<string, string>>] => [
    place,
    typeof text === "string" ? {} : text,
  ]);
const names = new Set(
  texts.filter(([place]) => place.startsWith("a speaker of ")).flatMap(([, text]) => Object.values(text)),
);
const translations = texts.flatMap(([place, text]) =>
  Object.entries(text).map(([language, words]) => ({ place, language, words, english: text["en"] ?? "" })),
);

/** The translations into some languages in which something is found. */
function found(fault: RegExp, ...tags: readonly string[]): readonly string[] {
  return translations
    .filter(({ language, words }) => tags.includes(language) && fault.test(words))
    .map(({ place, language, words }) => `${place}, ${language}: ${words}`);
}

test("there are texts of every kind", () => {
  expect(texts.length).toBeGreaterThan(90);
  const kinds = ["title", "description", "neutral", "pro-maduro 2025", "EU", "NATO's note"];
  const places = texts.map(([place]) => place);
  expect(kinds.filter((kind) => !places.includes(kind))).toEqual([]);
  for (const kind of [/^a speaker of/, /^a role of/, /^a note of/]) {
    expect(places.filter((place) => kind.test(place)).length).toBeGreaterThan(20);
  }
});

test("every text is there in six languages, in their order", () => {
  expect(texts.filter(([, text]) => Object.keys(text).join() !== languages.join())).toEqual([]);
});

test("the same English is the same everywhere", () => {
  const known = new Map<string | undefined, Text>();
  for (const [place, text] of texts) {
    expect(text, place).toEqual(known.get(text["en"]) ?? text);
    known.set(text["en"], text);
  }
});

test.each(languages)("%s is written in its own script", (language) => {
  const others = Object.entries(scripts).filter(([other]) => other !== language);
  const own = scripts[language] ?? /\p{Script=Latin}/u;
  const wrong = translations.filter(
    (translation) =>
      translation.language === language &&
      (!own.test(translation.words) || others.some(([, script]) => script.test(translation.words))),
  );
  expect(wrong).toEqual([]);
});

test("no English is left in Spanish and French", () => {
  const left = translations.filter(
    ({ language, words, english }) =>
      ["es", "fr"].includes(language) &&
      words === english &&
      !names.has(words) &&
      !sameInLatin.includes(words),
  );
  expect(left).toEqual([]);
});

test("every number of the English is in its translations", () => {
  const numbers = (words: string): readonly string[] => words.match(/\d+/g) ?? [];
  const lost = translations.filter(({ words, english }) => {
    const kept = numbers(words);
    return numbers(english).some((number) => !kept.includes(number));
  });
  expect(lost).toEqual([]);
});

describe("typography", () => {
  test("no space at an end, none doubled", () => {
    expect(found(/^\s|\s$|\s\s/u, ...languages)).toEqual([]);
  });

  test("no straight quotation mark or apostrophe but the English articles’ own", () => {
    expect(found(/["']/, "es", "fr", "ru", "zh", "ar")).toEqual([]);
  });

  test("quotation marks are the language's", () => {
    expect(found(/[“”‘’„]/, "es", "ru", "ar")).toEqual([]);
    expect(found(/[“”‘„]/, "fr")).toEqual([]);
    expect(found(/[«»‘’„]/, "zh")).toEqual([]);
  });

  test("French keeps its marks on the line of their word", () => {
    expect(found(/«(?!\u00a0)|(?<!\u00a0)»|(?<!\u00a0):|(?<!\u202f)[;?!]/u, "fr")).toEqual([]);
  });

  test("Russian keeps a dash on the line of the word before it", () => {
    expect(found(/(?<!\u00a0)—/u, "ru")).toEqual([]);
  });

  test("Chinese and Arabic have their own commas and stops", () => {
    expect(found(/\p{Script=Han}[”）》]?[,.:;?!()]/u, "zh")).toEqual([]);
    expect(found(/\p{Script=Arabic}[»)]?[,;?]/u, "ar")).toEqual([]);
  });

  test("Arabic begins in Arabic, and Latin words keep their last mark on their own side", () => {
    expect(found(/^\P{Script=Arabic}/u, "ar")).toEqual([]);
    expect(found(/\p{Script=Latin}[.,]+»/u, "ar")).toEqual([]);
  });
});

describe("what is not translated", () => {
  const sources = datasets.flatMap((dataset) => dataset.sources);

  test("titles, and who republished them, are the articles' own", () => {
    expect(
      sources.filter(({ title, via = "" }) => [title, via].some((text) => typeof text !== "string")),
    ).toEqual([]);
  });

  test("a publisher keeps its name, but where a language's press has another", () => {
    const translated = sources.flatMap(({ publisher }) => (typeof publisher === "string" ? [] : [publisher]));
    const tags = translated.map((text) => [text["en"] ?? "", Object.keys(text)] as const);
    expect(Object.fromEntries(tags)).toEqual(publishers);
    for (const [language, name] of translated.flatMap((text) => Object.entries(text))) {
      expect(name).toMatch(scripts[language] ?? /\p{Script=Latin}/u);
    }
  });
});
