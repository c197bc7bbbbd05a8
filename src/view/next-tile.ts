import { foldText } from "./search-countries.ts";

/** Where something stands, in px. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A tile and the column that it stands in. */
export interface PlacedTile {
  readonly place: Place;
  readonly column: Place;
}

export type Arrow = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

/**
 * The tile that an arrow key leads to: the next one of the row, through the columns; up and down, the next one of the
 * column, and of a column above or below. Undefined at an edge.
 */
export function nextTile<T extends PlacedTile>(tiles: readonly T[], from: T, arrow: Arrow): T | undefined {
  const isAlong = arrow === "ArrowLeft" || arrow === "ArrowRight";
  const isBack = arrow === "ArrowLeft" || arrow === "ArrowUp";
  const turned = (place: Place) => turn(place, isAlong, isBack);
  const here = turned(from.place);
  const column = turned(from.column);
  return tiles
    .map((tile) => ({ tile, place: turned(tile.place), column: turned(tile.column) }))
    .filter(({ place }) => place.near >= here.far - 1)
    .filter((to) => isAlong || overlaps(to.column, column))
    .map(({ tile, place }) => {
      const aside = Math.abs(place.middle - here.middle);
      const isStraight = overlaps(place, here);
      return { tile, isStraight, ahead: place.near - here.far, aside };
    })
    .sort(
      (a, b) =>
        Number(isAlong && b.isStraight) - Number(isAlong && a.isStraight) ||
        Math.round(a.ahead - b.ahead) ||
        a.aside - b.aside,
    )
    .at(0)?.tile;
}

/** A place as the arrow sees it: near and far along its way, and from side to side. */
interface Seen {
  readonly near: number;
  readonly far: number;
  readonly low: number;
  readonly high: number;
  readonly middle: number;
}

function turn({ left, top, right, bottom }: Place, isAlong: boolean, isBack: boolean): Seen {
  const [start, end] = isAlong ? [left, right] : [top, bottom];
  const [low, high] = isAlong ? [top, bottom] : [left, right];
  const [near, far] = isBack ? [-end, -start] : [start, end];
  return { near, far, low, high, middle: (low + high) / 2 };
}

function overlaps(a: Seen, b: Seen): boolean {
  return a.low < b.high - 1 && b.low < a.high - 1;
}

/**
 * The place of the next name that begins with what is typed, around the end; the same letter again goes on to the next
 * name that begins with it. -1 where none does.
 */
export function nextNamed(names: readonly string[], at: number, typed: string): number {
  const words = foldText(typed);
  const isRepeated = /^(.)\1*$/u.test(words);
  const wanted = isRepeated ? words.replace(/^(.).*/u, "$1") : words;
  // A second letter may still fit the name that the first one found.
  const start = isRepeated ? at + 1 : at;
  const around = names.map((_, index) => (start + index + names.length) % names.length);
  return around.find((index) => wanted !== "" && foldText(names[index] ?? "").startsWith(wanted)) ?? -1;
}
