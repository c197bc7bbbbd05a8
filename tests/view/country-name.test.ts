import { expect, test } from "vitest";
import { countries } from "../../src/model/countries.ts";
import { en } from "../../src/text/en.ts";
import { countryName } from "../../src/view/country-name.ts";

test.each([
  ["CHN", "en", "China"],
  ["CHN", "fr", "Chine"],
  ["CHN", "zh", "中国"],
  ["DEU", "es-MX", "Alemania"],
  ["GBR", "en", "United Kingdom"],
  ["XKX", "en", "Kosovo"],
  ["PSE", "en", "Palestine"],
  ["COD", "en", "DR Congo"],
  ["MMR", "en", "Myanmar"],
  ["VAT", "en", "Holy See"],
  ["QQQ", "en", "QQQ"],
])("%s in %s is %s", (country, tag, name) => {
  expect(
    countryName(country, { tag, text: { ...en, countryNames: tag === "en" ? en.countryNames : {} } }),
  ).toBe(name);
});

test("every country has a name of its own", () => {
  const names = countries.map((country) => countryName(country, { tag: "en", text: en }));
  expect(names.filter((name) => /^[A-Z]{2,3}$|Unknown/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(countries.length);
});
