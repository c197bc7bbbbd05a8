import { scanJson } from "./scan-json.ts";

/** A line and a column of a text, from 1. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Where in a text of JSON each of some pointers leads to, by its key if it has one; of what is missing, where it would stand. */
export function linesOfJson(
  text: string,
  pointers: readonly string[],
): readonly (LineAndColumn | undefined)[] {
  const places = scanJson(text);
  if ("message" in places) return pointers.map(() => undefined);
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => index + end.length)];
  return pointers.map((pointer) => {
    let path = pointer;
    while (path !== "" && !places.has(path)) path = path.slice(0, path.lastIndexOf("/"));
    const place = places.get(path);
    if (!place) return undefined;
    const offset = place.key ?? place.start;
    const line = countUpTo(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  });
}

/** How many of some sorted numbers are no greater than another. */
function countUpTo(numbers: readonly number[], most: number): number {
  let from = 0;
  let to = numbers.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) <= most) from = middle + 1;
    else to = middle;
  }
  return from;
}
