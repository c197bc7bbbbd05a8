import { expect, test } from "vitest";
import { nextNamed } from "../../src/view/next-named.ts";

test.each([
  [0, "b", 1],
  [1, "b", 2],
  [1, "bb", 2],
  [2, "b", 1],
  [1, "be", 2],
  [2, "be", 2],
  [0, "a", 0],
  [0, "o", 3],
  [0, "S", 4],
  [0, "x", -1],
  [0, " ", -1],
])("from name %i, typing %j leads to name %i", (at, typed, to) => {
  expect(nextNamed(["Albania", "Brazil", "Belarus", "Österreich", "São Tomé"], at, typed)).toBe(to);
});
