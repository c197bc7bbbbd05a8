import { expect, test } from "vitest";
import { countries } from "../../src/model/countries.ts";
import { en } from "../../src/text/en.ts";
import { searchCountries } from "../../src/view/search-countries.ts";
import { shortNames } from "../../src/view/short-names.ts";

const locale = (tag: string) => ({ tag, text: tag === "en" ? en : { ...en, countryNames: {} } });
const find = (query: string, tag = "en", limit = 250) =>
  searchCountries(query, locale(tag), limit).map(({ country }) => country);

test.each([
  ["USA", "USA"],
  ["u.s.", "USA"],
  ["America", "USA"],
  ["uk", "GBR"],
  ["Great Britain", "GBR"],
  ["England", "GBR"],
  ["UAE", "ARE"],
  ["drc", "COD"],
  ["congo kinshasa", "COD"],
  ["Ivory Coast", "CIV"],
  ["cote d'ivoire", "CIV"],
  ["Burma", "MMR"],
  ["Holland", "NLD"],
  ["the netherlands", "NLD"],
  ["Czech Republic", "CZE"],
  ["Swaziland", "SWZ"],
  ["Macedonia", "MKD"],
  ["Cape Verde", "CPV"],
  ["East Timor", "TLS"],
  ["turkey", "TUR"],
  ["TURKIYE", "TUR"],
  ["South Korea", "KOR"],
  ["North Korea", "PRK"],
  ["DPRK", "PRK"],
  ["PRC", "CHN"],
  ["ROC", "TWN"],
  ["vatican", "VAT"],
  ["palestine", "PSE"],
  ["russian federation", "RUS"],
  ["Micronesia", "FSM"],
  ["Saint Lucia", "LCA"],
  ["st lucia", "LCA"],
  ["Saint Kitts and Nevis", "KNA"],
  ["antigua and barbuda", "ATG"],
  ["sao tome", "STP"],
  ["CURACAO", "CUW"],
  ["in", "IND"],
  ["che", "CHE"],
  ["kosovo", "XKX"],
  ["DR Congo", "COD"],
  ["niger", "NER"],
  ["guinea", "GIN"],
])("%s finds %s first", (query, country) => {
  expect(find(query)[0]).toBe(country);
});

test.each([
  ["fr", "allemagne", "DEU"],
  ["fr", "etats unis", "USA"],
  ["fr", "Germany", "DEU"],
  ["fr", "uk", "GBR"],
  ["es", "Espana", "ESP"],
  ["ru", "китай", "CHN"],
  ["zh", "中国", "CHN"],
  ["ar", "الصين", "CHN"],
  ["ar", "ايران", "IRN"],
  ["pl", "wlochy", "ITA"],
  ["tr", "ispanya", "ESP"],
  ["da", "faeroerne", "FRO"],
])("in %s, %s finds %s first", (tag, query, country) => {
  expect(find(query, tag)[0]).toBe(country);
});

test("every code and every short name finds its country first", () => {
  for (const country of countries) expect(find(country)[0]).toBe(country);
  for (const [country, names] of shortNames) {
    for (const name of names) expect(find(name)[0], name).toBe(country);
  }
});

test("a code comes before a name's beginning, that before a word's, and that before the rest, each by name", () => {
  const found = find("gu");
  expect(found.slice(0, 7)).toEqual(["GUM", "GLP", "GTM", "GGY", "GIN", "GNB", "GUY"]);
  const places = ["GUY", "GNQ", "PNG", "ATG", "URY"].map((country) => found.indexOf(country));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test("names are the reader's, and as many as wanted", () => {
  expect(searchCountries("germany", locale("fr"), 5)).toEqual([{ country: "DEU", name: "Allemagne" }]);
  expect(find("a", "en", 3)).toHaveLength(3);
});

test.each(["", " ", "…", "no such country"])("%j finds none", (query) => {
  expect(find(query)).toEqual([]);
});
