import type { Reader } from "./read.ts";
import { checkedString, string } from "./read-text.ts";
import type { Reading } from "./reading.ts";
import { shown } from "./shown.ts";
import { otherKeys } from "./stance-keys.ts";

type Kind = keyof Reading["ids"];

/** Words that stand in the place of a stance's id where no stance is meant. */
const taken: readonly string[] = otherKeys;

const stanceWord = checkedString('an id of lower-case words with hyphens, such as "pro-western"', (id) =>
  /^[a-z\d]+(-[a-z\d]+)*$/.test(id),
);

/** Reads the id of a new stance: it names a custom property of CSS, so its letters are few. */
export const stanceId = newId("stance", (value, path, reading) => {
  const id = stanceWord(value, path, reading);
  return id !== undefined && taken.includes(id)
    ? reading.report(path, `"${id}" has a meaning of its own here; choose another word`)
    : id;
});

/** Reads the id of a new group. */
export const groupId = newId("group", string);

/** Reads the id of a new source: the tag's `source` attribute lists such ids with spaces between them. */
export const sourceId = newId(
  "source",
  checkedString("an id without spaces", (id) => /^\S+$/.test(id)),
);

/** Reads the id of a stance, group or source that the data set has. */
export function knownId(kind: Kind): Reader<string> {
  return (value, path, reading) => {
    const ids = reading.ids[kind];
    if (typeof value !== "string") return reading.expected(`the id of a ${kind}`, value, path);
    if (ids.has(value)) return value;
    // Without any stance or source that itself is the fault, reported where they belong.
    if (ids.size === 0 && kind !== "group") return undefined;
    return reading.unknown(`${shown(value)} is not a ${kind} of this data set`, value, ids, path);
  };
}

/** Remembers an id for later references, and reports one that was given before. */
function newId(kind: Kind, id: Reader<string>): Reader<string> {
  return (value, path, reading) => {
    const ids = reading.ids[kind];
    if (typeof value !== "string") return id(value, path, reading);
    const first = ids.get(value);
    if (first !== undefined) return reading.report(path, `${shown(value)} is already the id at ${first}`);
    ids.set(value, path);
    return id(value, path, reading);
  };
}
