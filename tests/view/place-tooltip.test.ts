import fc from "fast-check";
import { expect, test } from "vitest";
import { isHeadingInto, placeTooltip } from "../../src/view/place-tooltip.ts";

const tip = { width: 300, height: 200 };
const viewport = { width: 1000, height: 800 };

test.each([
  ["right of the pointer and below it", 100, 100, 114, 114],
  ["as far right as it fits", 678, 100, 692, 114],
  ["left of it, where the right has no room", 679, 100, 365, 114],
  ["above it, where below has no room", 100, 700, 114, 486],
  ["left and above, in the corner", 990, 790, 676, 576],
  ["at the left edge, when the pointer is off it", -500, 100, 8, 114],
  ["at the right edge, when the pointer is off it", 2000, 100, 692, 114],
  ["at the top, when the pointer is off it", 100, -300, 114, 8],
  ["at the bottom, when the pointer is off it", 100, 5000, 114, 592],
])("%s", (_, x, y, left, top) => {
  expect(placeTooltip({ x, y }, tip, viewport)).toEqual({ left, top });
});

test("where neither side has room, it stays in the window, below the pointer", () => {
  const phone = { width: 320, height: 640 };
  expect(placeTooltip({ x: 160, y: 100 }, tip, phone)).toEqual({ left: 12, top: 114 });
  // One that is larger than the window begins at its edge.
  expect(placeTooltip({ x: 160, y: 100 }, { width: 400, height: 700 }, phone)).toEqual({ left: 8, top: 8 });
});

test("it is never off the window, and never under a pointer that leaves room beside it", () => {
  const px = fc.integer({ min: -2000, max: 3000 });
  fc.assert(
    fc.property(
      px,
      px,
      fc.integer({ min: 50, max: 470 }),
      fc.integer({ min: 20, max: 370 }),
      (x, y, width, height) => {
        const { left, top } = placeTooltip({ x, y }, { width, height }, viewport);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(left + width).toBeLessThanOrEqual(992);
        expect(top + height).toBeLessThanOrEqual(792);
        const isBeside = x < left || x > left + width || y < top || y > top + height;
        expect(isBeside).toBe(true);
      },
    ),
  );
});

const box = { left: 100, top: 100, ...tip };

test.each([
  ["comes nearer", [86, 200], [90, 200], true],
  ["comes nearer over a corner", [86, 86], [89, 89], true],
  ["comes to a side that it sees at a slant", [86, 86], [92, 89], true],
  ["enters", [98, 200], [101, 200], true],
  ["stands", [90, 200], [90, 200], true],
  ["trembles", [90, 200], [88, 199], true],
  ["walks along it", [86, 200], [86, 210], false],
  ["walks past its corner", [86, 86], [96, 86], false],
  ["comes so slowly nearer that the way is long", [86, 86], [106, 89], false],
  ["leaves", [90, 200], [85, 200], false],
  ["comes from afar", [57, 200], [61, 200], false],
  ["has gone further than the way in is", [20, 200], [70, 200], false],
] as const)("a pointer that %s", (_, [x1, y1], [x2, y2], expected) => {
  expect(isHeadingInto(box, { x: x1, y: y1 }, { x: x2, y: y2 })).toBe(expected);
});
