import { define } from "./define.ts";

define();

export * from "./elements/stance-map.ts";
export { DatasetError } from "./model/dataset-error.ts";
export type * from "./elements/events.ts";
export type * from "./model/dataset.ts";
