import { expect, test } from "vitest";
import venezuela from "../../data/venezuela.json" with { type: "json" };
import { countries } from "../../src/model/countries.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { enLate } from "../../src/text/en-late.ts";
import { en } from "../../src/text/en.ts";
import { countryName } from "../../src/view/country-name.ts";
import { groupMembers, searchCountries, type Found } from "../../src/view/search-countries.ts";
import { shortNames } from "../../src/view/short-names.ts";
import { position, evidence, small } from "../cases/small-dataset.ts";

const shipped = venezuela as unknown as Dataset;
/** Nobody is cited, so that only names count. */
const nobody: Dataset = { ...small, subject: [], groups: [], positions: [] };

const locale = (tag: string) => ({ tag, text: tag === "en" ? en : { ...en, countryNames: {} } });
const sceneOf = (dataset = nobody, year = 2019, tag = "en") => ({ dataset, year, locale: locale(tag) });
const search = (query: string, scene = sceneOf(), limit = 250) =>
  searchCountries(query, scene, enLate, limit);
const idOf = (found: Found) => ("group" in found ? found.group : found.country);
const find = (query: string, tag = "en", limit = 250) =>
  search(query, sceneOf(nobody, 2019, tag), limit).map(idOf);
const findIn = (dataset: Dataset, query: string, year = 2019) =>
  search(query, sceneOf(dataset, year)).map(idOf);

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

test("every code in capitals, every code of three letters and every short name finds its country first", () => {
  const english = locale("en");
  for (const country of countries) {
    for (const code of [country, country.toLowerCase()])
      expect(search(code)[0]?.name).toBe(countryName(country, english));
  }
  for (const [country, names] of shortNames) {
    for (const name of names) expect(search(name)[0]?.name, name).toBe(countryName(country, english));
  }
});

test("a name's beginning comes before two letters of a code, those before a word's, that before the rest, each by name", () => {
  const found = search("gu").map(({ name }) => name);
  expect(found.slice(0, 7)).toEqual([
    "Guadeloupe",
    "Guam",
    "Guatemala",
    "Guernsey",
    "Guinea",
    "Guinea-Bissau",
    "Guyana",
  ]);
  const places = ["Guyana", "Equatorial Guinea", "Antigua & Barbuda", "Uruguay"].map((name) =>
    found.indexOf(name),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(find("ch").slice(-1)).not.toEqual(["CHE"]);
  expect(find("ch").slice(0, 4)).toEqual(["TCD", "CHL", "CHN", "AUS"]);
  expect(find("ch")[4]).toBe("CHE");
});

test("a code of two letters comes first only in capitals", () => {
  expect([find("CH")[0], find(" CH ")[0], find("DE")[0], find("MA")[0]]).toEqual([
    "CHE",
    "CHE",
    "DEU",
    "MAR",
  ]);
  expect([find("Ch")[0], find("de")[0]]).toEqual(["TCD", "DNK"]);
  expect(find("cn")).toEqual(["CHN"]);
});

test("of what fits as well, what the year cites comes first", () => {
  expect(findIn(shipped, "ch").slice(0, 3)).toEqual(["CHL", "CHN", "TCD"]);
  expect(findIn(shipped, "ch", 2025).slice(0, 3)).toEqual(["CHN", "TCD", "CHL"]);
  // A whole name fits better than the beginning of one that is cited.
  const dataset = { ...nobody, positions: [position("NGA", "east", evidence("Nigeria is for the East."))] };
  expect(findIn(dataset, "nige")).toEqual(["NGA", "NER"]);
  expect(findIn(dataset, "niger")).toEqual(["NER", "NGA"]);
});

test("names are the reader's, and as many as wanted", () => {
  expect(search("germany", sceneOf(nobody, 2019, "fr"), 5)).toEqual([
    { country: "DEU", name: "Allemagne", note: "" },
  ]);
  expect(find("a", "en", 3)).toHaveLength(3);
});

test.each([
  ["French Guiana", "FRA", "drawn as a part of France"],
  ["Réunion", "FRA", "drawn as a part of France"],
  ["Martinique", "FRA", "drawn as a part of France"],
  ["Guadeloupe", "FRA", "drawn as a part of France"],
  ["MYT", "FRA", "drawn as a part of France"],
  ["Svalbard", "NOR", "drawn as a part of Norway"],
  ["Caribbean Netherlands", "NLD", "drawn as a part of the Netherlands"],
  ["Tokelau", "NZL", "drawn as a part of New Zealand"],
  ["Christmas Island", "AUS", "drawn as a part of Australia"],
])("%s leads to %s: %s", (query, country, note) => {
  const found = search(query, sceneOf(shipped));
  expect(found).toEqual([expect.objectContaining({ country, note })]);
});

test("a territory that any year cites has its own evidence, too, before that of the country it is drawn with", () => {
  const own = { ...position("GUF", "west", evidence("French Guiana is for the West.")), year: 2025 };
  const dataset = { ...small, positions: [...small.positions, own] };
  for (const year of [2019, 2025])
    expect(search("french guiana", sceneOf(dataset, year))).toEqual([
      { country: "GUF", name: "French Guiana", note: "" },
      { country: "FRA", name: "French Guiana", note: "drawn as a part of France" },
    ]);
  expect(search("french guiana", sceneOf(dataset), 1)).toHaveLength(1);
});

test.each(["european", "EU", "eu", "European Union", "union"])(
  "%s finds the group of that name first",
  (query) => {
    expect(search(query, sceneOf(shipped))[0]).toEqual({
      group: "EU",
      name: "European Union",
      note: "group of 28 countries",
    });
  },
);

test("a group has its name in the reader's language; the English one finds it, too", () => {
  for (const query of ["européenne", "european"])
    expect(search(query, sceneOf(shipped, 2019, "fr"))[0]).toMatchObject({ name: "Union européenne" });
});

test("the members of a group come by name, each that the year covers through it with a note", () => {
  const club = small.groups?.[0] ?? expect.fail();
  const group = { ...club, members: ["USA", "BEL", "AUT", "BEL"] };
  const scene = sceneOf({ ...small, groups: [group] });
  expect(groupMembers(group, scene, enLate)).toEqual([
    { country: "AUT", name: "Austria", note: "as a member of The Club" },
    { country: "BEL", name: "Belgium", note: "as a member of The Club" },
    { country: "USA", name: "United States", note: "" },
  ]);
  expect(groupMembers(group, { ...scene, year: 2025 }, enLate).map(({ note }) => note)).toEqual(["", "", ""]);
});

test("a member without a shape leads to the country that it is drawn with, unless the data cite it", () => {
  const club = small.groups?.[0] ?? expect.fail();
  const group = { ...club, id: "isles", members: ["GLP"] };
  expect(groupMembers(group, sceneOf({ ...small, groups: [club, group] }), enLate)).toEqual([
    { country: "FRA", name: "Guadeloupe", note: "drawn as a part of France" },
  ]);
});

test.each(["", " ", "…", "no such country"])("%j finds none", (query) => {
  expect(find(query)).toEqual([]);
});
