import { define } from "../define.ts";

// A server has no tags to register: there the import does nothing.
if ("customElements" in globalThis) define();

export * from "./index.ts";
