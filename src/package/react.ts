import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { StanceMap } from "../elements/stance-map.ts";
import type { StanceMapListeners, StanceMapProps } from "./markup.ts";

export * from "./define.ts";

/** JSX lets any name with a hyphen pass: a listener for an event that there is not is given nothing to work with. */
interface Listeners extends StanceMapListeners {
  [name: `onstance-${string}`]: ((event: never) => void) | undefined;
}

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
