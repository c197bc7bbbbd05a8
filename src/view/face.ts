/** The faces of the same facts. */
export type Face = "map" | "changes" | "tiles" | "table";

export const faces: readonly Face[] = ["map", "changes", "tiles", "table"];
