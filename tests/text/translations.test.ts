import { describe, expect, test } from "vitest";
import { countries, states } from "../../src/model/countries.ts";
import { enLate } from "../../src/text/en-late.ts";
import { en } from "../../src/text/en.ts";
import { findTranslation, languages as offered } from "../../src/text/find-translation.ts";
import { languageName } from "../../src/text/language-name.ts";
import type { Translation } from "../../src/text/translation.ts";
import { countryName } from "../../src/view/country-name.ts";
import { formatDate } from "../../src/view/format-date.ts";
import { searchCountries } from "../../src/view/search-countries.ts";
import { small } from "../cases/small-dataset.ts";

const translations = import.meta.glob<Translation>("../../src/text/translations/*.ts", {
  import: "translation",
  eager: true,
});
const languages = Object.entries(translations).map(
  ([file, translation]) => [/(\w+)\.ts$/.exec(file)?.[1] ?? "", translation] as const,
);
const translationOf = (tag: string) => new Map(languages).get(tag) ?? expect.fail(tag);

type Words = Readonly<Record<string, unknown>>;
type Sentence = (...parts: readonly unknown[]) => unknown;

/** Every text of a record by its path; functions are called with parts that are told apart. */
function texts(record: Words, parts: readonly unknown[], path = ""): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(record).flatMap(([key, value]): [string, string][] => {
      const result = typeof value === "function" ? (value as Sentence)(...parts) : value;
      if (typeof result === "string") return [[path + key, result]];
      return [...texts(result as Words, parts, `${path}${key}.`)];
    }),
  );
}

const english = { language: { ...en, countryNames: {} }, late: enLate };
/** As words, numbers count all the same. */
const samples = [
  ["5", "7", "3", "9"],
  ["7", "5", "3", "9"],
  ["1", "1", "1", "1"],
  ["2", "2", "2", "2"],
];
/** What a language may share with English: international words, punctuation, what a language writes alike. */
const shared =
  /^(late\.(formats|citeForms)\.|language\.(direction|comma|listComma|colon|dot|camp|quoted|yearValue|yearStance|sources|pause|legend|map|articles)$|late\.zoom\.regions\.(asia|europe)|late\.(via|quotations|table\.quotations)$)/;

test("five languages beside English, each in the file of its tag", () => {
  expect(languages.map(([tag]) => tag)).toEqual(["ar", "es", "fr", "ru", "zh"]);
  for (const [tag, { language }] of languages) expect(language.tag).toBe(tag);
});

test.each(offered)("%s has the name that its speakers give it", (tag) => {
  expect(languageName(tag)).toBe(new Intl.DisplayNames(tag, { type: "language" }).of(tag));
});

test.each([
  ["es", "es"],
  ["es-419", "es"],
  ["FR-ca", "fr"],
  ["zh-Hant-TW", "zh"],
  ["ar-EG", "ar"],
  ["en", undefined],
  ["pt", undefined],
  ["e", undefined],
  ["rue", undefined],
])("a reader of %s has the sentences of %s", async (tag, expected) => {
  const found = await findTranslation(tag)?.();
  expect(found?.language.tag).toBe(expected);
});

describe.each(languages)("%s", (tag, { language, late }) => {
  const own = { language: { ...language, countryNames: {} }, late };

  test.each(samples)("says all that English says, with all its parts (%s, %s, …)", (...parts) => {
    const theirs = texts(english, parts);
    const ours = texts(own, parts);
    expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort());
    for (const [path, text] of ours) {
      const original = theirs.get(path) ?? "";
      const placeholders = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(([word]) => word).sort();
      expect(text, path).not.toMatch(/^\s*$|undefined|#|\[object/);
      expect(placeholders(text), path).toEqual(placeholders(original));
      if (parts[0] === "5" || parts[0] === "7")
        for (const part of new Set(original.match(/\d+/g)))
          if (parts.includes(part)) expect(text, `${path}: ${text}`).toContain(part);
      if (!shared.test(path) && /\p{L}/u.test(original)) expect(text, path).not.toBe(original);
    }
  });

  test("names every country, each in its own letters, none with what belongs in a footnote", () => {
    const locale = { tag, text: language, late };
    const shown = [...states, "HKG", "MAC", "TWN", "XKX"].map((code) => countryName(code, locale));
    expect(new Set(shown).size).toBe(shown.length);
    const letters = {
      ar: /^[\p{Script=Arabic}\p{M}\s-]+$/u,
      ru: /^[\p{Script=Cyrillic}\s’—-]+$/u,
      zh: /^[\p{Script=Han}（）]+$/u,
    };
    const allowed = (letters as Readonly<Record<string, RegExp>>)[tag] ?? /^[\p{Script=Latin}\s’-]+$/u;
    expect(shown.filter((name) => !allowed.test(name) || name.length > 32)).toEqual([]);
    expect(shown.filter((name) => /\bRAE\b|R\.A\.S\.|САР|о-ва/.test(name))).toEqual([]);
    for (const code of Object.keys(language.countryNames)) expect(countries).toContain(code);
  });
});

test.each([
  [
    "es",
    [
      "# artículos",
      "un artículo",
      "# artículos",
      "# artículos",
      "# artículos",
      "# artículos",
      "# artículos",
      "# artículos",
    ],
  ],
  [
    "fr",
    [
      "aucun article",
      "un article",
      "# articles",
      "# articles",
      "# articles",
      "# articles",
      "# articles",
      "# articles",
    ],
  ],
  ["ru", ["# статей", "# статья", "# статьи", "# статьи", "# статей", "# статей", "# статья", "# статей"]],
  ["zh", ["#篇文章", "#篇文章", "#篇文章", "#篇文章", "#篇文章", "#篇文章", "#篇文章", "#篇文章"]],
  ["ar", ["# مقال", "مقال واحد", "مقالان", "# مقالات", "# مقالات", "# مقالًا", "# مقالًا", "# مقال"]],
])("%s counts 0, 1, 2, 3, 5, 11, 21 and 100 as its grammar has it", (tag, expected) => {
  const { articles } = translationOf(tag).language;
  const numbers = [0, 1, 2, 3, 5, 11, 21, 100];
  expect(numbers.map(articles)).toEqual(
    expected.map((words, index) => words.replace("#", String(numbers[index]))),
  );
});

test("in Russian, 21 countries have positions, in the case of one", () => {
  const { sentence } = translationOf("ru").language;
  expect(sentence(1)).toContain("позицию 1 страны");
  expect(sentence(21)).toContain("позиции 21 страны");
  expect(sentence(22)).toContain("позиции 22 стран:");
});

test("in Arabic, two countries are two to their verbs, too", () => {
  const { dropped } = translationOf("ar").late.changeCount;
  expect(dropped(2)).toBe("اثنتان لم يعد لهما ذكر");
  expect(dropped(3)).toBe("3 لم يعد لها ذكر");
});

test("French has its narrow space before a semicolon, Chinese no space around a number and whole ellipses", () => {
  const spoken = (tag: string) => [
    ...texts(translationOf(tag).late, ["5", "7", "3"]).values(),
    ...texts({ ...translationOf(tag).language, countryNames: {} }, ["5", "7", "3"]).values(),
  ];
  expect(spoken("fr").filter((words) => /[^\u202f][;?!]|[^\u00a0]:(?!\/)/.test(words))).toEqual([]);
  expect(
    spoken("zh").filter((words) => /\p{Script=Han} \d|\d \p{Script=Han}|[^…]…(?!…)/u.test(words)),
  ).toEqual([]);
});

test("the views are called what their descriptions call them", () => {
  for (const [tag, { language, late }] of languages)
    for (const view of [language.view.tiles, language.view.table])
      expect(late.help.map.toLowerCase(), tag).toContain(view.toLowerCase().slice(0, -1));
});

test.each([
  ["es", "2019: 47 citas de 21 frases (una misma frase puede hablar de varios países)"],
  ["fr", "2019\u00a0: 47 citations de 21 phrases (une même phrase peut parler de plusieurs pays)"],
  ["ru", "2019: 47 цитат из 21 фразы (одна фраза может говорить о нескольких странах)"],
  ["zh", "2019年：出自21句话的47条引文（一句话可涉及多个国家）"],
  ["ar", "2019: 47 اقتباسًا من 21 جملة (قد تتحدث الجملة الواحدة عن عدة دول)"],
])("says why there are fewer sentences than quotations: %s", (tag, words) => {
  expect(translationOf(tag).late.quotedFor(47, 21, "2019")).toBe(words);
});

test("whoever does not see the map hears of the keys that zoom it", () => {
  const keys = {
    es: "Más y menos",
    fr: "Plus et moins",
    ru: "Плюс и минус",
    zh: "加号和减号",
    ar: "علامة الزائد",
  };
  expect(enLate.help.map).toContain("Plus and minus");
  for (const [tag, words] of Object.entries(keys))
    expect(translationOf(tag).late.help.map, tag).toContain(words);
});

test.each([
  ["es", "Unión Europea", "como miembro de la Unión Europea"],
  ["es", "Grupo de Lima", "como miembro del Grupo de Lima"],
  ["es", "OTAN", "como miembro de la OTAN"],
  ["es", "BRICS", "como miembro del grupo BRICS"],
  ["es", "Estados latinoamericanos", "como uno de los Estados latinoamericanos"],
  ["fr", "Union européenne", "en tant que membre de l’Union européenne"],
  ["fr", "Groupe de Lima", "en tant que membre du Groupe de Lima"],
  ["fr", "Ligue arabe", "en tant que membre de la Ligue arabe"],
  ["fr", "OTAN", "en tant que membre de l’OTAN"],
  ["fr", "CEDEAO", "en tant que membre du groupe CEDEAO"],
  ["fr", "États d’Amérique latine", "parmi les États d’Amérique latine"],
  ["ru", "Европейский союз", "в составе группы «Европейский союз»"],
  ["zh", "欧盟", "作为欧盟成员"],
  ["zh", "拉美国家", "作为拉美国家之一"],
  ["ar", "الاتحاد الأوروبي", "ضمن الاتحاد الأوروبي"],
])("%s: covered through %s", (tag, group, expected) => {
  expect(translationOf(tag).language.asMember(group)).toBe(expected);
});

test.each([
  ["ar", "26 مارس 2019"],
  ["ar-EG", "26 مارس 2019"],
  ["fa", "26 مارس 2019"],
  ["th", "26 มี.ค. 2019"],
  ["zh", "2019年3月26日"],
  ["ru", "26 мар. 2019 г."],
])("a date in %s has the year that the axis has: %s", (tag, expected) => {
  expect(formatDate("2019-03-26", tag).replace(/[\u200e\u200f]/g, "")).toContain(
    tag === "fa" || tag === "th" ? "2019" : expected,
  );
});

test.each([
  ["ru", "США", "USA"],
  ["ru", "соединенные штаты", "USA"],
  ["ru", "кндр", "PRK"],
  ["ru", "north korea", "PRK"],
  ["ar", "فلسطين", "PSE"],
  ["ar", "الاراضي الفلسطينيه", "PSE"],
  ["ar", "germany", "DEU"],
  ["zh", "中国", "CHN"],
  ["zh", "阿拉伯联合酋长国", "ARE"],
  ["es", "costa de marfil", "CIV"],
  ["es", "EE. UU.", "USA"],
  ["fr", "cote d ivoire", "CIV"],
  ["fr", "Vatican", "VAT"],
])("a reader of %s who types %s finds %s", (tag, query, country) => {
  const { language: text, late } = translationOf(tag);
  const scene = { dataset: small, year: 2019, locale: { tag, text, late } };
  expect(searchCountries(query, scene, late, 3)[0]).toMatchObject({ country });
});

test("names that a language corrects are none of a kin's whose sentences are English", () => {
  expect(countryName("MMR", { tag: "de", text: en })).toMatch(/^Myanmar|Birma/);
  expect(countryName("COD", { tag: "de", text: en })).not.toBe("DR Congo");
  expect(countryName("HKG", { tag: "es-MX", text: translationOf("es").language })).toBe("Hong Kong");
});
