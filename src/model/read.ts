import { pointer } from "./issue.ts";
import type { Reading } from "./reading.ts";
import { shown } from "./shown.ts";

/**
 * Takes an unknown value and its place, reports every fault in it, and returns it typed, copied and frozen. What it
 * returns counts only if the whole reading stays without a fault; undefined is always a fault.
 */
export type Reader<T> = (value: unknown, path: string, reading: Reading) => T | undefined;

/** A key that may be left out. */
interface Optional<T> {
  readonly optional: Reader<T>;
}

/** A reader for every key of `T`, marked as optional where the key is; the keys are read in this order. */
type Fields<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? Optional<Exclude<T[K], undefined>> : Reader<T[K]>;
};

/** Marks a key as one that may be left out. */
export function optional<T>(reader: Reader<T>): Optional<T> {
  return { optional: reader };
}

/** Whether a value is an object of JSON: not null, not a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Reads an object that has these keys and no others; `what` names it in messages. A key whose value is undefined
 * counts as left out, as in JSON.
 */
export function object<T extends object>(what: string, fields: Fields<T>): Reader<T> {
  const keys = new Set(Object.keys(fields));
  const entries = Object.entries<Reader<unknown> | Optional<unknown>>(fields).map(([key, field]) => ({
    key,
    step: pointer("", key),
    read: typeof field === "function" ? field : field.optional,
    needed: typeof field === "function",
  }));
  return (value, path, reading) => {
    if (!isObject(value)) return reading.expected("an object", value, path);
    for (const key of Object.keys(value)) {
      if (!keys.has(key)) reading.unknown(`${what} has no ${shown(key)}`, key, keys, pointer(path, key));
    }
    const result: Record<string, unknown> = {};
    for (const { key, step, read, needed } of entries) {
      if (Object.hasOwn(value, key) && value[key] !== undefined) {
        result[key] = read(value[key], path + step, reading);
      } else if (needed) {
        reading.report(path + step, `${what} needs "${key}"`);
      }
    }
    // Each key of T was read by the reader that `Fields` demands for it, or a fault was reported.
    return Object.freeze(result) as T;
  };
}

/** How many items a list may have, and how a message says that. */
export interface Size {
  readonly from: number;
  readonly to?: number;
  readonly what: string;
}

/** Reads a list, leaving out the items with faults. */
export function list<T>(item: Reader<T>, size?: Size): Reader<readonly T[]> {
  const unread = unreadList(size);
  return (value, path, reading) => {
    const values = unread(value, path, reading);
    if (!values) return undefined;
    const items: T[] = [];
    for (const [index, each] of values.entries()) {
      const read = item(each, pointer(path, index), reading);
      if (read !== undefined) items.push(read);
    }
    return Object.freeze(items);
  };
}

/** Reads that something is a list, and leaves its items for later. */
export function unreadList(size?: Size): Reader<readonly unknown[]> {
  return (value, path, reading) => {
    if (!Array.isArray(value)) return reading.expected("a list", value, path);
    if (size && (value.length < size.from || value.length > (size.to ?? Infinity))) {
      reading.report(path, `expected ${size.what}, found ${value.length}`);
    }
    return value as readonly unknown[];
  };
}

/** Reads an object whose keys are free within a rule; `keyFault` says what is wrong with a key that breaks it. */
export function record<T>(
  keyFault: (key: string) => string | undefined,
  item: Reader<T>,
): Reader<Readonly<Record<string, T>>> {
  return (value, path, reading) => {
    if (!isObject(value)) return reading.expected("an object", value, path);
    const entries: [string, T][] = [];
    for (const [key, each] of Object.entries(value)) {
      const place = pointer(path, key);
      const fault = keyFault(key);
      if (fault !== undefined) reading.report(place, fault);
      const read = item(each, place, reading);
      if (read !== undefined) entries.push([key, read]);
    }
    return Object.freeze(Object.fromEntries(entries));
  };
}
