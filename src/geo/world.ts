import type { CountryShape } from "./country-shape.ts";
import type { Frame } from "./framing.ts";

/** The world as the map draws it, on the plane. */
export interface World {
  /** The largest first. */
  readonly shapes: readonly CountryShape[];
  /** SVG path data. */
  readonly sphere: string;
  readonly graticule: string;
  /** What the map shows of the plane: left, top, right and bottom, in px. */
  readonly frame: Frame;
}
