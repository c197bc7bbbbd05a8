import { expect, test } from "vitest";
import { alpha2, countries } from "../../src/model/countries.ts";
import { englishName, meantCountry } from "../../src/model/country-slips.ts";

test.each([
  ["ROM", "ROU"],
  ["UK", "GBR"],
  ["GER", "DEU"],
  ["KOS", "XKX"],
  ["SUI", "CHE"],
  ["HOL", "NLD"],
  ["US", "USA"],
  ["XK", "XKX"],
  ["china", "CHN"],
  [" Venezuela ", "VEN"],
  ["ven", "VEN"],
  ["TMP", "TLS"],
  ["Czech Republic", "CZE"],
  ["The Gambia", "GMB"],
  ["Côte d'Ivoire", "CIV"],
  ["Türkiye", "TUR"],
  ["Iran (Islamic Republic of)", "IRN"],
  ["Viet Nam", "VNM"],
  ["Bosnia & Herzegovina", "BIH"],
  ["Vatican", "VAT"],
  ["U.K.", "GBR"],
  ["Norge", "NOR"],
  ["DEUTSCHLAND", "DEU"],
  ["España", "ESP"],
  ["Россия", "RUS"],
  ["中国", "CHN"],
  ["日本", "JPN"],
  ["مصر", "EGY"],
  ["Ελλάδα", "GRC"],
  ["Estados Unidos", "USA"],
  ["Allemagne", "DEU"],
  ["Norwegen", "NOR"],
])("%j means %s", (word, code) => {
  expect(meantCountry(word)).toBe(code);
});

test("no slip takes the place of a code", () => {
  expect(countries.filter((code) => meantCountry(code) !== code)).toEqual([]);
});

test.each(["", "EU", "NATO", "Atlantis", "constructor"])("nobody knows what %j means", (word) => {
  expect(meantCountry(word)).toBeUndefined();
});

test("what a language calls a country is no other country's name", () => {
  for (const tag of ["es", "fr", "pt", "ar", "ru", "zh", "de"]) {
    const names = new Intl.DisplayNames(tag, { type: "region" });
    const meant = countries.map((code) => [code, meantCountry(names.of(alpha2(code) ?? "") ?? "")]);
    expect(meant.filter(([code, other]) => code !== other)).toEqual([]);
  }
});

test("a country has an English name", () => {
  expect(englishName("ROU")).toBe("Romania");
  expect(englishName("XKX")).toBe("Kosovo");
});
