import { describe, expect, test } from "vitest";
import { nextTile, type Arrow, type Place } from "../../src/view/next-tile.ts";

/**
 * Tiles by name from rows of text, each letter 10 px wide and high; the numbers above say which column stands where, and
 * a wide one below them is "w".
 */
function tilesIn(columns: Readonly<Record<string, Place>>, rows: readonly string[]) {
  return rows.flatMap((row, y) =>
    [...row.matchAll(/\S/g)].map(({ 0: name, index: x }) => {
      const place = { left: x * 10, right: x * 10 + 9, top: y * 10, bottom: y * 10 + 9 };
      const column = Object.values(columns).find(
        ({ left, right, top, bottom }) =>
          place.left >= left && place.right <= right && place.top >= top && place.bottom <= bottom,
      );
      return { name, place, column: column ?? expect.fail() };
    }),
  );
}

const columns: Readonly<Record<string, Place>> = {
  east: { left: 0, right: 19, top: 0, bottom: 39 },
  west: { left: 30, right: 49, top: 0, bottom: 39 },
  rest: { left: 60, right: 69, top: 0, bottom: 39 },
  wide: { left: 0, right: 69, top: 50, bottom: 59 },
};
const tiles = tilesIn(columns, ["ab fg k", "cd hi l", "e  j   ", "   m   ", "       ", "xyz"]);

function walk(from: string, arrow: Arrow): string {
  const start = tiles.find(({ name }) => name === from) ?? expect.fail();
  return nextTile(tiles, start, arrow)?.name ?? "";
}

describe("arrows", () => {
  test.each<[string, Arrow, string]>([
    ["a", "ArrowRight", "b"],
    ["b", "ArrowRight", "f"],
    ["g", "ArrowRight", "k"],
    ["k", "ArrowRight", ""],
    ["f", "ArrowLeft", "b"],
    ["a", "ArrowLeft", ""],
    ["e", "ArrowRight", "j"],
    ["j", "ArrowRight", "l"],
    ["m", "ArrowLeft", "d"],
  ])("from %s, %s leads to %j along the row, else to the nearest tile", (from, arrow, to) => {
    expect(walk(from, arrow)).toBe(to);
  });

  test.each<[string, Arrow, string]>([
    ["a", "ArrowDown", "c"],
    ["d", "ArrowDown", "e"],
    ["c", "ArrowUp", "a"],
    ["e", "ArrowDown", "x"],
    ["m", "ArrowDown", "z"],
    ["a", "ArrowUp", ""],
    ["x", "ArrowDown", ""],
    ["y", "ArrowUp", "m"],
  ])("from %s, %s leads to %j in the column, or one below or above", (from, arrow, to) => {
    expect(walk(from, arrow)).toBe(to);
  });
});
