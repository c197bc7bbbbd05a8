/** What `theme` may be; the first is what it is where nobody says. */
export const themes = ["auto", "light", "dark"] as const;
/** One of them. */
export type Theme = (typeof themes)[number];

/** The pieces of the map that `hide` may leave out, in the order that authors choose from. */
export const hideable = ["title", "legend", "years", "tools", "sources"] as const;
/** One of them. */
export type Hideable = (typeof hideable)[number];
