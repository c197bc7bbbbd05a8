import type { StanceEvents } from "../elements/events.ts";
import type { StanceMap } from "../elements/stance-map.ts";

type Settings = Pick<
  StanceMap,
  "src" | "data" | "year" | "country" | "view" | "compare" | "region" | "source" | "basis" | "theme" | "hide"
>;

/** What a template may set on the tag. Each is a property, and all but `data` are attributes of the same name. */
export type StanceMapProps = {
  [Name in keyof Settings]?:
    Settings[Name] | (Name extends "year" | "compare" ? `${number}` | null : never) | undefined;
};

/** An event as a listener on the tag itself hears it. */
export type StanceMapEvent<Type extends keyof StanceEvents> = CustomEvent<StanceEvents[Type]> & {
  readonly currentTarget: StanceMap;
};

/** The listeners as React and Svelte write them: `onstance-year`. */
export type StanceMapListeners = {
  [Type in keyof StanceEvents as `on${Type}`]?: ((event: StanceMapEvent<Type>) => void) | undefined;
};
