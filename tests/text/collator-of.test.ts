import { expect, test } from "vitest";
import { collatorOf } from "../../src/text/collator-of.ts";

test("names follow the alphabet of their language, whose order is made once", () => {
  const names = ["Zypern", "Österreich", "Oman"];
  expect(names.toSorted(collatorOf("de").compare)).toEqual(["Oman", "Österreich", "Zypern"]);
  expect(names.toSorted(collatorOf("sv").compare)).toEqual(["Oman", "Zypern", "Österreich"]);
  expect(collatorOf("de")).toBe(collatorOf("de"));
});
