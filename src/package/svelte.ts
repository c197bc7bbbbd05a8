import type { HTMLAttributes } from "svelte/elements";
import type { StanceMap } from "../elements/stance-map.ts";
import type { StanceMapListeners, StanceMapProps } from "./markup.ts";

export * from "./define.ts";

type Tag = HTMLAttributes<StanceMap> & StanceMapProps & StanceMapListeners;

/** For Svelte 5, which sets properties and listens to events of custom elements by itself. */
declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "stance-map": Tag;
  }
}
