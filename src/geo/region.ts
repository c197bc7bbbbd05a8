/** What a map can frame. */
export type Region = "world" | "africa" | "asia" | "europe" | "latin-america" | "north-america" | "oceania";
