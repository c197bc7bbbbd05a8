import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { StanceMap } from "../elements/stance-map.ts";
import type { StanceMapListeners, StanceMapProps } from "./markup.ts";

export * from "./define.ts";

/** JSX lets any name with a hyphen pass: a listener with a name that no event has is given nothing to work with. */
type Listeners = {
  [Name in keyof StanceMapListeners | `onstance-${string}`]?: Name extends keyof StanceMapListeners
    ? StanceMapListeners[Name]
    : (event: never) => void;
};

type Tag = DetailedHTMLProps<HTMLAttributes<StanceMap>, StanceMap> & StanceMapProps & Listeners;

/** For React 19, which sets properties and listens to events of custom elements by itself. */
declare module "react" {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- it is React's, which is added to
  namespace JSX {
    interface IntrinsicElements {
      "stance-map": Tag;
    }
  }
}
