import { expect, test } from "vitest";
import { shortPath } from "../../src/geo/short-path.ts";

test("whole steps of the grid, each from the one before; a minus sign parts numbers", () => {
  const square = [
    [1, 1],
    [2, 1],
    [2, 2],
    [1, 2],
    [1, 1],
  ] as const;
  expect(shortPath([square], 0.5, true)).toBe("m2 2 2 0 0 2-2 0z");
  expect(shortPath([square.slice(0, 3)], 0.5, false)).toBe("m2 2 2 0 0 2");
});

test("after a ring the pen is where that began", () => {
  const ring = (x: number) =>
    [
      [x, 0],
      [x + 1, 0],
      [x, 1],
      [x, 0],
    ] as const;
  expect(shortPath([ring(0), ring(5)], 1, true)).toBe("m0 0 1 0-1 1zm5 0 1 0-1 1z");
});

test("what the grid makes one point or one line is left out", () => {
  const line = [
    [0, 0],
    [0.1, 0],
    [3, 0],
    [7, 0],
    [5, 0],
  ] as const;
  expect(shortPath([line], 1, false)).toBe("m0 0 7 0-2 0");
  const speck = [
    [0, 0],
    [0.2, 0],
    [0, 0.2],
    [0, 0],
  ] as const;
  expect(shortPath([speck], 1, true)).toBe("");
});
