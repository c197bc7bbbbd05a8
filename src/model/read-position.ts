import { isCountry } from "./countries.ts";
import type { Evidence, Position, PositionStance } from "./dataset.ts";
import { pointer } from "./issue.ts";
import { isObject, list, object, optional, type Reader } from "./read.ts";
import { country } from "./read-country.ts";
import { knownId } from "./read-id.ts";
import { quote } from "./read-quote.ts";
import { language, string, text } from "./read-text.ts";
import { basis, year } from "./read-value.ts";
import type { Reading } from "./reading.ts";

type Speaker = NonNullable<Evidence["speaker"]>;

const evidence = object<Evidence>("a piece of evidence", {
  source: knownId("source"),
  quote,
  quoteLang: optional(language),
  prefix: optional(string),
  suffix: optional(string),
  basis,
  speaker: optional(object<Speaker>("a speaker", { name: text, role: optional(text) })),
  note: optional(text),
});

const evidences = list(evidence, { from: 1, what: "1 piece of evidence or more" });

const someEvidence: Reader<Position["evidence"]> = (value, path, reading) => {
  const [first, ...others] = evidences(value, path, reading) ?? [];
  return first && Object.freeze<Position["evidence"]>([first, ...others]);
};

const knownStance = knownId("stance");

const stance: Reader<PositionStance> = (value, path, reading) => {
  if (value === null || value === "subject") return value;
  if (value === "") return reading.expected("the id of a stance, or null to claim none", value, path);
  return knownStance(value, path, reading);
};

/** A position before it is certain that it has a country or a group, and not both. */
type PositionFields = Pick<Position, "year" | "stance" | "evidence"> & {
  readonly country?: string;
  readonly group?: string;
};

const positionFields = object<PositionFields>("a position", {
  country: optional(country),
  group: optional(knownId("group")),
  year,
  stance,
  evidence: someEvidence,
});

/** Reads a position; the ids and the subject that it may refer to must have been read before. */
export const position: Reader<Position> = (value, path, reading) => {
  if (isObject(value)) checkWho(value, path, reading);
  // That it has one of the two keys has just been checked.
  return positionFields(value, path, reading) as Position | undefined;
};

/** Reports a position of nobody, of a country and a group at once, or of somebody who cannot be the subject. */
function checkWho(position: Readonly<Record<string, unknown>>, path: string, reading: Reading): void {
  const { country, group, stance } = position;
  if (country === undefined && group === undefined) {
    reading.report(path, 'a position needs "country" or "group"');
  }
  if (country !== undefined && group !== undefined) {
    reading.report(pointer(path, "group"), 'a position has "country" or "group", not both');
  }
  if (stance !== "subject") return;
  const place = pointer(path, "stance");
  if (group !== undefined) {
    reading.report(place, 'a group cannot be the "subject"; choose a stance, or null to claim none');
  } else if (typeof country === "string" && isCountry(country) && !reading.subject.has(country)) {
    reading.report(
      place,
      `"${country}" is not in the data set's list "subject"; add it there or choose a stance`,
    );
  }
}
