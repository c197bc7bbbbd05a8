import type { MapParts } from "./map-parts.ts";

/** The chunk of what only some readers open. */
export type LateParts = typeof import("./late-parts.ts");

/** What the templates of the first map print, and what brings the others. */
export interface FirstParts extends MapParts {
  /** Undefined until it has come, and while nobody wants it. */
  readonly late: LateParts | undefined;
  /** What tells camps apart without colour; undefined until it has come. */
  readonly marks: LateParts["marks"] | undefined;
}
