import type { CountryCode } from "../model/dataset.ts";
import { nextTile, type Arrow, type PlacedTile } from "../view/next-tile.ts";
import type { Spot } from "../view/place-tooltip.ts";

/** The tile that an event is on. */
export function tileOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(".tile") : null;
}

/** The country that a tile is for; empty if it names none. */
export function countryOf(tile: HTMLElement): CountryCode {
  return tile.dataset["country"] ?? "";
}

/** The name that stands on a tile; empty if there is none. */
export function nameOf(tile: HTMLElement): string {
  return tile.querySelector(".name")?.textContent ?? "";
}

/** The middle of a tile, in px of the window. */
export function middleOf(tile: HTMLElement): Spot {
  const { left, width, top, height } = tile.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Below a tile's middle, so that a tooltip does not hide its name. */
export function spotOf(tile: HTMLElement): Spot {
  const { left, width, bottom } = tile.getBoundingClientRect();
  return { x: left + width / 2, y: bottom - 6 };
}

/** Where a key leads from a tile, itself at an edge; undefined for a key that leads nowhere. */
export function keyTarget(
  { key, ctrlKey }: KeyboardEvent,
  from: HTMLElement,
  tiles: readonly HTMLElement[],
): HTMLElement | undefined {
  if (key === "Home" || key === "End") {
    const some = ctrlKey ? tiles : tiles.filter((tile) => columnOf(tile) === columnOf(from));
    return some.at(key === "Home" ? 0 : -1);
  }
  if (ctrlKey || !isArrow(key)) return undefined;
  return nextTile(tiles.map(placed), placed(from), key)?.tile ?? from;
}

const isArrow = (key: string): key is Arrow => /^Arrow(Left|Right|Up|Down)$/.test(key);

const columnOf = (tile: HTMLElement): Element => tile.closest(".column") ?? tile;

/** A tile with its place and its column's. */
function placed(tile: HTMLElement): PlacedTile & { readonly tile: HTMLElement } {
  return { tile, place: tile.getBoundingClientRect(), column: columnOf(tile).getBoundingClientRect() };
}
