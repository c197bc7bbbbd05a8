import fc from "fast-check";
import { full } from "./full-dataset.ts";

/** Where a value stands in another: the keys and indices that lead to it. */
export type Path = readonly (string | number)[];

/** A change of a data set: what stands at a path, or at another key beside it, becomes something else; undefined takes it out. */
interface Edit {
  readonly path: Path;
  readonly key: string | null;
  readonly value: unknown;
}

function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) yield* pathsIn(Reflect.get(value, key), [...path, key]);
}

/** Changes, adds or (undefined) takes out what stands at a path, if it is still there. */
export function change(root: unknown, path: Path, value: unknown): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (isObject(at) ? Reflect.get(at, key) : at), root);
  const key = path.at(-1);
  if (!isObject(parent) || key === undefined) return;
  if (value === undefined && Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (value === undefined) Reflect.deleteProperty(parent, key);
  else if (!Array.isArray(parent) || typeof key === "number") {
    // Assignment would set a prototype where the key is `__proto__`.
    Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
  }
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const at = (root: unknown, path: Path) =>
  path.reduce<unknown>((value, key) => (isObject(value) ? Reflect.get(value, key) : undefined), root);

const paths = [...pathsIn(full)];
const likely = fc.constantFrom<unknown>(
  undefined,
  "",
  " ",
  "a",
  "Pro West",
  "subject",
  "unclear",
  "VEN",
  "ROM",
  "vote",
  "en",
  "en_US",
  null,
  true,
  [],
  {},
  0,
  1,
  2,
  2019,
  2019.5,
  10000,
  "2019",
  "2019-02-30",
  "2019-02-29",
  "2020-02-29",
  "2019-04-31",
  "2019-13",
  "0000",
  "2019-3",
  "#abc",
  "#abcd",
  "https://a.example",
  "HTTP://A.example",
  "ftp://a.example",
  "mailto:me@a.example",
  "me@a.example",
  "https://:80",
  ["VEN"],
  ["VEN", "VEN"],
  { en: "a" },
  { en: "" },
  { "2019": "a" },
  { "02019": "a" },
  { "0": "a" },
);

/** One change of the full data set, to what comes to mind or, now and then, to one of `others`. */
export const edit = (others: fc.Arbitrary<unknown> = fc.jsonValue()): fc.Arbitrary<Edit> =>
  fc.record({
    path: fc.constantFrom(...paths),
    key: fc.option(
      fc.constantFrom("note", "group", "country", "titel", "__proto__", "constructor", "toString"),
      { freq: 5 },
    ),
    value: fc.oneof(
      { weight: 4, arbitrary: likely },
      { weight: 2, arbitrary: fc.constantFrom(...paths).map((path) => at(full, path)) },
      { weight: 1, arbitrary: others },
    ),
  });

/** The full data set with some changes. */
export function edited(edits: readonly Edit[]): unknown {
  const input = structuredClone(full);
  for (const { path, key, value } of edits)
    change(input, key === null ? path : [...path.slice(0, -1), key], structuredClone(value));
  return input;
}
