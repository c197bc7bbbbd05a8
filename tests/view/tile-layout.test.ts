import { expect, test } from "vitest";
import { COLUMN_GAP, TILE_GAP, tileLayout } from "../../src/view/tile-layout.ts";

const shipped = [14, 49, 2, 1];

test.each([
  [1200, shipped, [2, 6, 1, 1]],
  [736, shipped, [1, 3, 1, 1]],
  [1200, [1, 30, 0, 2], [2, 6, 1, 1]],
  [1200, [2, 1, 0, 1, 1], [2, 2, 2, 2, 2]],
  [700, [2, 1, 0, 1, 1], [1, 1, 1, 1, 1]],
])("in %i px, columns of %j tiles stand side by side, %j in a row", (width, counts, spans) => {
  const layout = tileLayout(counts, width);
  expect(layout).toMatchObject({ isStacked: false, spans });
  const tiles = spans.reduce((sum, span) => sum + span, 0);
  const gaps = (tiles - spans.length) * TILE_GAP + (spans.length - 1) * COLUMN_GAP;
  expect(tiles * layout.tile + gaps).toBeLessThanOrEqual(width + 0.001);
  if (tiles === layout.tracks) expect(tiles * layout.tile + gaps).toBeCloseTo(width);
});

test.each([
  [328, shipped, [2, 2, 2, 1]],
  [288, shipped, [2, 2, 2, 1]],
  [600, shipped, [4, 4, 2, 2]],
  [100, [3, 1], [1, 1]],
])("in %i px, columns of %j tiles stand one below the other, %j in a row", (width, counts, spans) => {
  const layout = tileLayout(counts, width);
  expect(layout).toMatchObject({ isStacked: true, spans });
  expect(layout.tracks * layout.tile + (layout.tracks - 1) * TILE_GAP).toBeCloseTo(width);
});

test("before a width is known, there is a layout", () => {
  expect(tileLayout(shipped, 0)).toEqual({ isStacked: true, spans: [1, 1, 1, 1], tracks: 1, tile: 0 });
});
