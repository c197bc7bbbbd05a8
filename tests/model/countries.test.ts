import { expect, test } from "vitest";
import { alpha2, countries, isCountry, states } from "../../src/model/countries.ts";

test("there are 195 states, and 250 countries of ISO 3166-1 with Kosovo", () => {
  expect(states).toHaveLength(195);
  expect(countries).toHaveLength(250);
  expect(new Set(countries).size).toBe(250);
  expect(new Set(countries.map(alpha2)).size).toBe(250);
});

test("every code has three letters, and two that the runtime has a name for", () => {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  for (const code of countries) {
    expect(code).toMatch(/^[A-Z]{3}$/);
    expect(names.of(alpha2(code) ?? ""), code).toBeTypeOf("string");
  }
});

test.each([
  ["CHN", "CN"],
  ["VEN", "VE"],
  ["AUT", "AT"],
  ["AUS", "AU"],
  ["PRK", "KP"],
  ["SRB", "RS"],
  ["COD", "CD"],
  ["PSE", "PS"],
  ["XKX", "XK"],
  ["TWN", "TW"],
])("%s is %s in two letters", (code, two) => {
  expect(alpha2(code)).toBe(two);
  expect(isCountry(code)).toBe(true);
});

test.each(["VAT", "PSE", "ZWE", "AFG", "SSD"])("%s is a state", (code) => {
  expect(states).toContain(code);
});

test.each(["TWN", "XKX", "ESH", "GRL", "HKG"])("%s is a country but none of the 195 states", (code) => {
  expect(states).not.toContain(code);
  expect(isCountry(code)).toBe(true);
});

test.each(["", "ROM", "US", "usa", "VEN ", "constructor", "__proto__"])("%j is no country", (word) => {
  expect(isCountry(word)).toBe(false);
  expect(alpha2(word)).toBeUndefined();
});
