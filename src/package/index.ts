/** The element, without registering it: for types, `instanceof` and subclasses. `stance-map/define` registers. */
export { StanceMap } from "../elements/stance-map.ts";
export { DatasetError } from "../model/dataset-error.ts";
export type * from "../elements/events.ts";
export type { Region } from "../geo/region.ts";
export type * from "../model/dataset.ts";
export type { Issue } from "../model/issue.ts";
export type { Face } from "../view/face.ts";
export type * from "./markup.ts";
