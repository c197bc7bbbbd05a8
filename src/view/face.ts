/** The faces of the same facts. */
export type Face = "map" | "changes" | "tiles" | "table";

/** All faces, in the order that readers choose from; the first is the one that a map begins with. */
export const faces: readonly Face[] = ["map", "changes", "tiles", "table"];

const facesOfOneYear = faces.filter((face) => face !== "changes");

/** Those that a data set of these years has: one year has nothing to be compared with. */
export function facesOf(years: readonly number[]): readonly Face[] {
  return years.length > 1 ? faces : facesOfOneYear;
}
