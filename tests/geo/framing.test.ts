import { expect, test } from "vitest";
import { centredZoom, seenFrame, zoomTo, type Frame } from "../../src/geo/framing.ts";

const whole: Frame = [0, 0, 960, 440];

test("a frame is shown as large as its longer side allows, in the middle", () => {
  expect(zoomTo([240, 110, 720, 330], whole)).toEqual({ k: 2, x: -480, y: -220 });
  expect(seenFrame(zoomTo([400, 110, 560, 330], whole), whole)).toEqual([240, 110, 720, 330]);
});

test("the whole is a zoom of 1", () => {
  expect(zoomTo(whole, whole)).toEqual({ k: 1, x: 0, y: 0 });
  expect(seenFrame({ k: 1, x: 0, y: 0 }, whole)).toEqual(whole);
});

test.each([
  [
    [0, 0],
    [0, 0, 240, 110],
  ],
  [
    [960, 440],
    [720, 330, 960, 440],
  ],
  [
    [480, 220],
    [360, 165, 600, 275],
  ],
  [
    [130, 400],
    [10, 330, 250, 440],
  ],
] as const)("around %j nothing beyond the plane is shown", (point, seen) => {
  expect(seenFrame(centredZoom(4, point, whole), whole)).toEqual(seen);
});

test("a plane that does not begin at 0 is as well kept", () => {
  expect(seenFrame(centredZoom(2, [0, 0], [10, 20, 110, 70]), [10, 20, 110, 70])).toEqual([10, 20, 60, 45]);
});
