import { countryShapes, type CountryShape } from "./country-shape.ts";
import type { Frame } from "./framing.ts";
import type { WorldTopology } from "./world-topology.ts";

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

/** A projected topology -> shapes that are ready to draw. */
export function worldOf(topology: WorldTopology): World {
  const { sphere, graticule, frame } = topology;
  return { shapes: countryShapes(topology), sphere, graticule, frame };
}
