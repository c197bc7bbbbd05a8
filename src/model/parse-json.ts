/** How much of a text is parsed at a step, in characters; a shorter one is parsed at once. */
const SLICE = 250_000;

/**
 * Does what `JSON.parse` does, throwing what it throws, in steps that give the share of the text that is parsed. It is
 * the long lists directly in the outermost object that are cut into pieces, as a data set's positions.
 */
export function* parseJsonSteps(text: string, slice = SLICE): Generator<number, unknown> {
  if (text.length > slice) {
    try {
      return yield* parseInPieces(text, slice);
    } catch {
      // Whatever is wrong with it, `JSON.parse` says it best.
    }
  }
  return JSON.parse(text) as unknown;
}

function* parseInPieces(text: string, slice: number): Generator<number, unknown> {
  // What is outside the lists that are cut, with a mark in the place of the items of each.
  let frame = "";
  let framed = 0;
  const lists: unknown[][] = [];
  const isObject = text.trimStart().startsWith("{");
  let depth = 0;
  // Of the list that is open directly in the outermost object: its items so far, and where the next ones start.
  let items: unknown[] | undefined;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === "{") depth++;
    else if (character === "[") {
      if (++depth === 2 && isObject) {
        items = [];
        start = at + 1;
      }
    } else if (character === "," && items && depth === 2 && at - start > slice) {
      if (!items.length) {
        frame += text.slice(framed, start);
        framed = start;
      }
      takeItems(items, text.slice(start, at));
      start = at + 1;
      yield at / text.length;
    } else if (character === "]" || character === "}") {
      if (depth-- !== 2) continue;
      if (items?.length) {
        takeItems(items, text.slice(start, at));
        frame += JSON.stringify(mark(lists.length));
        framed = at;
        lists.push(items);
      }
      items = undefined;
    }
  }
  const marks = new Map(lists.map((list, index) => [mark(index), list]));
  return JSON.parse(frame + text.slice(framed), (_, value: unknown) => {
    const [only, ...others] = Array.isArray(value) ? (value as unknown[]) : [];
    return (typeof only === "string" && !others.length && marks.get(only)) || value;
  }) as unknown;
}

function mark(index: number): string {
  return `\0${index}`;
}

function takeItems(items: unknown[], text: string): void {
  // A comma without an item after it.
  if (text.trim() === "") throw new SyntaxError();
  for (const item of JSON.parse(`[${text}]`) as unknown[]) items.push(item);
}

/** Where the string ends that begins at `start`. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end > 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text[end - 1 - escapes] === "\\") escapes++;
    if (escapes % 2 === 0) return end;
  }
  throw new SyntaxError();
}
