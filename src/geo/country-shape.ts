import { polygonArea, polygonCentroid } from "d3";

export type Point = readonly [x: number, y: number];

/** A closed line: it ends with the point that it begins with. */
export type Ring = readonly Point[];

/** A country's land on the plane, in px of 960 × 480. */
export interface CountryLand {
  /** ISO 3166-1 alpha-3, or XKX for Kosovo. */
  readonly country: string;
  /** Each an outline, then its holes. */
  readonly polygons: readonly (readonly Ring[])[];
  /** What a small country brings: the point at which a reader expects it. */
  readonly centre?: Point;
}

/** A country as it is drawn and hit on the plane, in px of 960 × 480. */
export interface CountryShape {
  readonly country: string;
  /** SVG path data. */
  readonly path: string;
  /** px². */
  readonly area: number;
  /** The point at which a reader expects the country. */
  readonly centre: Point;
  /** Its rings, outer ones and holes alike. */
  readonly rings: readonly Ring[];
}

/** The countries' shapes, the largest first, so that small countries are drawn over large ones. */
export function countryShapes(lands: readonly CountryLand[]): readonly CountryShape[] {
  return lands.map(countryShape).sort((a, b) => b.area - a.area);
}

/** A country's land -> what is drawn and hit. */
export function countryShape({ country, polygons, centre }: CountryLand): CountryShape {
  const rings = polygons.flat();
  const areas = polygons.map(areaOf);
  // Of a large country without a centre of its own, the mainland's will do.
  const mainland = areas.indexOf(Math.max(...areas));
  return {
    country,
    path: rings.map(toPath).join(""),
    area: areas.reduce((sum, area) => sum + area, 0),
    centre: centre ?? polygonCentroid((polygons[mainland]?.[0] ?? []) as [number, number][]),
    rings,
  };
}

/** In px²; holes turn the other way and so count less than nothing. */
function areaOf(polygon: readonly Ring[]): number {
  return Math.abs(polygon.reduce((sum, ring) => sum + polygonArea(ring as [number, number][]), 0));
}

/** What stands before a path's first point, and before the second: those that follow are lines, too. */
const COMMANDS = ["M", "l"];

/**
 * On the plane a path is its points joined: d3-geo's, which can do all of the sphere, would be 2 kB of every first map.
 * Each movement is from the point before, in thousandths of a px, of which the grids of the worlds have whole ones: few
 * numbers come again and again, so that few are made into text, and short ones, which browsers read sooner.
 */
function toPath(ring: Ring): string {
  let path = "";
  let x = 0;
  let y = 0;
  for (let index = 0; index < ring.length - 1; index++) {
    const [nextX, nextY] = ring[index] as Point;
    path += (COMMANDS[index] ?? "") + textOf(nextX - x) + textOf(nextY - y);
    x = nextX;
    y = nextY;
  }
  return path + "Z";
}

const texts = new Map<number, string>();

/** A number with what parts it from the one before: its minus sign, or a space. */
function textOf(px: number): string {
  const thousandths = Math.round(px * 1000);
  let text = texts.get(thousandths);
  if (text === undefined) {
    text = (thousandths < 0 ? "" : " ") + String(thousandths / 1000).replace(/^(-?)0\./, "$1.");
    texts.set(thousandths, text);
  }
  return text;
}
