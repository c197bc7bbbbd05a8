/**
 * What a map can frame. By itself, since the types that ship name it: whatever stood beside it would ship, too, and
 * with it all that this names.
 */
export type Region = "world" | "africa" | "asia" | "europe" | "latin-america" | "north-america" | "oceania";
