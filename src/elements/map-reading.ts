import type { MapParts } from "./map-parts.ts";

/** The chunk of what only some readers open. */
export type Reading = typeof import("./reading.ts");

/** What the templates of the first map print, and what brings the others. */
export interface FirstParts extends MapParts {
  /** Undefined until it has come, and while nobody wants it. */
  readonly reading: Reading | undefined;
  /** What tells camps apart without colour; undefined until it has come. */
  readonly marks: Reading["marks"] | undefined;
}
