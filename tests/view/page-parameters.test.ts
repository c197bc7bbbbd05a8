import { expect, test } from "vitest";
import { takenAttributes } from "../../src/controllers/take-parameters.ts";
import { embedAttributes, unlessImplied } from "../../src/view/page-parameters.ts";

test("a frame takes from its address all that the code for one can say", () => {
  expect(takenAttributes).toEqual(["src", ...embedAttributes]);
});

test.each([
  ["view", "map", ""],
  ["view", "tiles", "tiles"],
  ["region", "world", ""],
  ["region", "map", "map"],
  ["theme", "auto", ""],
  ["country", "CHN", "CHN"],
  ["country", "", ""],
])("for %s to be %j, %j has to be written", (name, value, written) => {
  expect(unlessImplied(name, value)).toBe(written);
});
