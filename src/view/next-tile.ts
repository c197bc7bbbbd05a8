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

/** A key that leads from tile to tile, as events name it. */
export type Arrow = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

/**
 * The tile that an arrow key leads to: the next one of the row, through the columns, else the nearest of a column
 * beside; up and down, the next one of the column, and of a column above or below. Undefined at an edge.
 */
export function nextTile<T extends PlacedTile>(tiles: readonly T[], from: T, arrow: Arrow): T | undefined {
  const isAlong = arrow === "ArrowLeft" || arrow === "ArrowRight";
  const isBack = arrow === "ArrowLeft" || arrow === "ArrowUp";
  const seen = (place: Place) => turn(place, isAlong, isBack);
  const [here, column] = [seen(from.place), seen(from.column)];
  return tiles
    .map((tile) => {
      const [place, itsColumn] = [seen(tile.place), seen(tile.column)];
      return {
        tile,
        ahead: place.near - here.far,
        aside: Math.abs(place.middle - here.middle),
        isInRow: isAlong && overlaps(place, here),
        isReached: overlaps(itsColumn, column) && !(isAlong && itsColumn.near === column.near),
      };
    })
    .filter(({ ahead, isInRow, isReached }) => ahead >= -1 && (isInRow || isReached))
    .sort(
      (a, b) => Number(b.isInRow) - Number(a.isInRow) || Math.round(a.ahead - b.ahead) || a.aside - b.aside,
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
