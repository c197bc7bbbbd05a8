import { expect, test } from "vitest";
import { isCountry } from "../../src/model/countries.ts";
import { shortNames } from "../../src/view/short-names.ts";

test("every line names a country and says each name once", () => {
  expect([...shortNames.keys()].filter((country) => !isCountry(country))).toEqual([]);
  const names = [...shortNames.values()].flat();
  expect(names.filter((name) => name.trim() !== name || name === "")).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test("a line's names are apart", () => {
  expect(shortNames.get("ARE")).toEqual(["UAE", "Emirates"]);
  expect(shortNames.get("ZAF")).toEqual(["RSA"]);
});
