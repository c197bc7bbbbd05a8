import type { Looks } from "../../peers/peers.ts";

/** All elements that a path of selectors finds, each below the shadow roots of those before it. */
export function findAll(path: readonly string[]): readonly Element[] {
  return path.reduce<readonly Element[]>((found, selector, index) => {
    const roots: ParentNode[] = index ? found.flatMap(({ shadowRoot }) => shadowRoot ?? []) : [document];
    return roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  }, []);
}

const fillOf = (shape: Element): string => getComputedStyle(shape).fill;

/** All fills of a map, sorted, since some peers raise the shape that is pointed at. */
export function fillsOf(shapes: readonly string[]): string {
  return findAll(shapes).map(fillOf).sort().join();
}

/** The fills of the first map's larger shapes, in order: of a page of many maps, to look at all would take longest. */
export function firstFills(shapes: readonly string[]): string {
  return findAll(shapes).slice(0, WORLD).map(fillOf).join();
}

/** The colours of the camps, which every page is given, and patterns made of them. */
const camp = /^rgb\((181, 32, 46|42, 98, 168|168, 121, 10)\)$|^url\(/;

/** So many shapes make a world, and so many cited countries are the least that any world has of them. */
const WORLD = 150;
const CITED = 35;
const CAMPS = 3;

/** Whether a page's map, or so many, stands in its colours. */
export function isMapDrawn({ shapes }: Looks, maps = 1): boolean {
  if (!shapes) return (window.painted || 0) > 0;
  const drawn = findAll(shapes);
  if (drawn.length < WORLD * maps) return isFallbackDrawn();
  return drawn.filter((shape) => camp.test(fillOf(shape))).length >= CITED * maps;
}

/**
 * Ours begins with a path for all shapes of a colour, in the tag where the page is written with its map, else in its
 * shadow root.
 */
function isFallbackDrawn(): boolean {
  const paths = [
    ...document.querySelectorAll("stance-map > .fallback .country > path"),
    ...findAll(["stance-map", "stance-world", ".country:not([data-country]) > path:not(.dot)"]),
  ];
  const shapes = paths.flatMap((path) => path.getAttribute("d")?.match(/m/gi) ?? []);
  return shapes.length >= WORLD && paths.filter((path) => camp.test(fillOf(path))).length >= CAMPS;
}

/** What the tooltip says; empty while it is hidden. */
export function tooltipText({ tooltip }: Looks): string {
  const [tip] = findAll(tooltip);
  return tip?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ? tip.textContent : "";
}
