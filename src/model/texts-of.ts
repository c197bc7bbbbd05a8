import { pointer } from "./issue.ts";

/** A text of a data set and its place. */
interface PlacedText {
  readonly path: string;
  readonly text: string;
}

/** Every text in a value of the format, whatever it says, and a step without one for each object and list. */
export function* textsOf(value: object, path = ""): Generator<PlacedText | undefined, void> {
  yield;
  for (const [key, each] of Object.entries(value) as [string, unknown][]) {
    const place = pointer(path, key);
    if (typeof each === "string") yield { path: place, text: each };
    else if (typeof each === "object" && each !== null) yield* textsOf(each, place);
  }
}
