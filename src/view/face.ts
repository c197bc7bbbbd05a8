/** The faces of the same facts. */
export type Face = "map" | "changes" | "tiles" | "table";

/** All faces, in the order that readers choose from; the first is the one that a map begins with. */
export const faces: readonly Face[] = ["map", "changes", "tiles", "table"];
