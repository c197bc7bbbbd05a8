import type { EmitFn, HTMLAttributes, PublicProps } from "vue";
import type { StanceEvents } from "../elements/events.ts";
import type { StanceMap } from "../elements/stance-map.ts";
import type { StanceMapEvent, StanceMapProps } from "./markup.ts";

export * from "./define.ts";

type Emits = { [Type in keyof StanceEvents]: (event: StanceMapEvent<Type>) => void };

/** What a template sees of the tag; a ref to it is the element. */
type Tag = new () => StanceMap & {
  /** For the types of templates alone: the element has none. */
  readonly $props: HTMLAttributes & PublicProps & StanceMapProps;
  /** For the types of templates alone: the element has none. */
  readonly $emit: EmitFn<Emits>;
};

/** For Vue 3, whose compiler is told by `isCustomElement` that the tag is no component of its own. */
declare module "vue" {
  interface GlobalComponents {
    "stance-map": Tag;
  }
}
