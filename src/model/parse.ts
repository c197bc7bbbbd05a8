import type { Correction, Dataset, Group, Position, Source, Stance } from "./dataset.ts";
import type { Issue } from "./issue.ts";
import { list, object, optional, unreadList, type Reader } from "./read.ts";
import { country, members, subject } from "./read-country.ts";
import { groupId, sourceId, stanceId } from "./read-id.ts";
import { position } from "./read-position.ts";
import { checkedString, string, text } from "./read-text.ts";
import { byYear, color, contact, date, webAddress, year } from "./read-value.ts";
import { finish } from "./finish.ts";
import { Reading } from "./reading.ts";

/** A data set, or everything that is wrong with what should have been one. */
export type ParseResult =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/**
 * Turns JSON of the public format into a data set, a deeply frozen copy, or reports every fault in it. Never throws
 * and leaves the input as it is, however wrong that may be.
 */
export function parse(input: unknown): ParseResult {
  try {
    return finish(parseSteps(input));
  } catch (error) {
    // No JSON does this: an object of a script's that throws when it is read.
    return { ok: false, issues: [{ path: "", message: `this cannot be read: ${String(error)}` }] };
  }
}

/** Does what `parse` does, a source or a position at a time; each step gives the share of them that is done, from 0 to 1. */
export function* parseSteps(input: unknown): Generator<number, ParseResult> {
  const reading = new Reading();
  const head = datasetHead(input, "", reading);
  const unread = { sources: head?.sources ?? [], positions: head?.positions ?? [] };
  const all = unread.sources.length + unread.positions.length;
  const sources: Source[] = [];
  for (const [index, each] of unread.sources.entries()) {
    const read = source(each, `/sources/${index}`, reading);
    if (read) sources.push(read);
    yield (index + 1) / all;
  }
  const positions: Position[] = [];
  for (const [index, each] of unread.positions.entries()) {
    const read = position(each, `/positions/${index}`, reading);
    if (read) positions.push(read);
    yield (unread.sources.length + index + 1) / all;
  }
  const [first, ...others] = reading.issues;
  if (first) return { ok: false, issues: [first, ...others] };
  const dataset: Partial<Dataset> & { $schema?: string } = {
    ...head,
    sources: Object.freeze(sources),
    positions: Object.freeze(positions),
  };
  // An editor helps by it; it says nothing of the world.
  delete dataset.$schema;
  // A reader that returns nothing has reported a fault.
  return { ok: true, dataset: Object.freeze(dataset as Dataset) };
}

const version: Reader<1> = (value, path, reading) =>
  value === 1 ? value : reading.expected("version 1", value, path);

const correction = object<Correction>("a correction", {
  date,
  text,
  country: optional(country),
  year: optional(year),
});

const stance = object<Stance>("a stance", {
  id: stanceId,
  label: text,
  labelByYear: optional(byYear(text)),
  color: optional(color),
});

const group = object<Group>("a group", {
  id: groupId,
  name: text,
  members,
  note: optional(text),
});

const source = object<Source>("a source", {
  id: sourceId,
  title: text,
  author: optional(string),
  publisher: text,
  via: optional(text),
  date,
  url: optional(webAddress),
  read: optional(date),
  archived: optional(object("an archived copy", { url: webAddress, date })),
  article: optional(string),
});

/** A data set whose long lists are yet to be read. */
type DatasetHead = Omit<Dataset, "sources" | "positions"> & {
  $schema?: string;
  readonly sources: readonly unknown[];
  readonly positions: readonly unknown[];
};

// Positions come last: by then the ids that they refer to are known.
const datasetHead = object<DatasetHead>("a data set", {
  $schema: optional(checkedString("the address of a schema", () => true)),
  version,
  title: text,
  description: optional(text),
  edition: optional(string),
  contact: optional(contact),
  corrections: optional(list(correction)),
  subject: optional(subject),
  stances: list(stance, { from: 2, to: 8, what: "2 to 8 stances" }),
  groups: optional(list(group)),
  sources: unreadList({ from: 1, what: "1 source or more" }),
  positions: unreadList({ from: 1, what: "1 position or more" }),
});
