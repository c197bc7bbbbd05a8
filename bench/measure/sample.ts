/** What is measured of every page. */
export type Metric =
  | "bytes"
  | "bytesLater"
  | "firstMapFast"
  | "firstMapSlow"
  | "pointer1"
  | "pointer4"
  | "year1"
  | "year4"
  | "inp1"
  | "inp4"
  | "restTasks"
  | "restScript"
  | "restCallbacks";

/** The values of a metric that one visit to a page gave: bytes or ms; counts for callbacks. */
export interface Sample {
  readonly peer: string;
  readonly round: number;
  readonly metric: Metric;
  readonly values: readonly number[];
}
