import { bases } from "./bases.ts";
import type { Basis } from "./dataset.ts";
import { dateHint, isDate } from "./meant-date.ts";
import { record, type Reader } from "./read.ts";
import { checkedString } from "./read-text.ts";
import { shown } from "./shown.ts";

/** Reads a year of the common era. */
export const year: Reader<number> = (value, path, reading) =>
  typeof value === "number" && isYear(value)
    ? value
    : reading.expected("a year as a number, such as 2019", value, path);

/** Reads something for each of some years. */
export function byYear<T>(item: Reader<T>): Reader<Readonly<Record<string, T>>> {
  const keyFault = (key: string) =>
    /^[1-9]\d*$/.test(key) && isYear(Number(key)) ? undefined : `${shown(key)} is not a year such as "2019"`;
  return record(keyFault, item);
}

/** Reads a day, a month or a year of the calendar. */
export const date: Reader<string> = (value, path, reading) => {
  if (typeof value === "string" && isDate(value)) return value;
  const hint = typeof value === "string" ? dateHint(value) : undefined;
  const message = `expected a date such as 2019, 2019-03 or 2019-03-26, found ${shown(value)}`;
  return reading.report(path, hint === undefined ? message : `${message}; ${hint}`);
};

/** Reads a color of CSS in hexadecimal. */
export const color: Reader<string> = checkedString('a color such as "#b2182b" or "#b12"', (written) =>
  /^#([\da-f]{3}|[\da-f]{6})$/i.test(written),
);

/** Reads the absolute address of a page. */
export const webAddress = address("https:// or http://", /^https?:\/\/\S+$/i);

/** Reads where a mistake is reported: a page or a mailbox. */
export const contact = address("https:// or mailto:", /^(https:\/\/\S+|mailto:\S+@\S+)$/i);

const known = new Map<string, Basis>(bases.map((basis) => [basis, basis]));

/** Reads how a source supports a position. */
export const basis: Reader<Basis> = (value, path, reading) =>
  typeof value === "string"
    ? (known.get(value) ?? reading.unknown(`${shown(value)} is not a basis`, value, known, path))
    : reading.expected('a basis such as "statement"', value, path);

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 9999;
}

/** Reads an absolute address that matches a pattern; `start` names how it begins. */
function address(start: string, pattern: RegExp): Reader<string> {
  return (value, path, reading) => {
    const what = `an address that begins with ${start}`;
    if (typeof value !== "string") return reading.expected(what, value, path);
    if (isAddress(value, pattern)) return value;
    if (isAddress(value.replace(/\s+/g, ""), pattern))
      return reading.report(path, `${shown(value)} has a space in it; take it out, or write it as %20`);
    const isBare = /^[^\s/:@]+\.[^\s/:@]/.test(value) && isAddress(`https://${value}`, pattern);
    return reading.report(
      path,
      `expected ${what}, found ${shown(value)}${isBare ? "; https:// is missing before it" : ""}`,
    );
  };
}

function isAddress(written: string, pattern: RegExp): boolean {
  try {
    return pattern.test(written) && new URL(written).href !== "";
  } catch {
    return false;
  }
}
