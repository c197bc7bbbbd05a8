import fc from "fast-check";
import { expect, test } from "vitest";
import { placePopup } from "../../src/view/place-popup.ts";

const field = { left: 40, top: 100, width: 220, height: 38 };
const seen = { left: 0, top: 0, width: 1000, height: 800 };

test("a popup goes under its field, as wide as that", () => {
  expect(placePopup(field, 300, seen)).toEqual({ left: 40, top: 144, width: 220, height: 300 });
});

test("above it where only there is room for more of it", () => {
  const low = { ...field, top: 700 };
  expect(placePopup(low, 300, seen)).toEqual({ left: 40, top: 394, width: 220, height: 300 });
  expect(placePopup(low, 900, seen)).toMatchObject({ top: 8, height: 686 });
});

test("what does not fit is cut, where the keyboard of a phone leaves little", () => {
  const phone = { left: 0, top: 60, width: 360, height: 330 };
  expect(placePopup(field, 400, phone)).toEqual({ left: 40, top: 144, width: 220, height: 238 });
});

test("never off what can be seen", () => {
  const at = fc.integer({ min: 0, max: 900 });
  fc.assert(
    fc.property(at, at, at, at, fc.integer({ min: 10, max: 1500 }), (left, top, width, height, tall) => {
      const box = placePopup(
        { left, top: Math.min(top, 760), width, height: Math.min(height, 38) },
        tall,
        seen,
      );
      expect(box.left).toBeGreaterThanOrEqual(8);
      expect(box.left + box.width).toBeLessThanOrEqual(992);
      expect(box.height).toBeGreaterThanOrEqual(Math.min(tall, 300));
      expect(box.top).toBeGreaterThanOrEqual(8);
      expect(box.top + box.height).toBeLessThanOrEqual(792);
    }),
    { examples: [[0, 0, 0, 0, 10]] },
  );
});
