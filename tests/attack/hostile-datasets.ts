import fc from "fast-check";
import { bases } from "../../src/model/bases.ts";
import { countries } from "../../src/model/countries.ts";
import { csvColumns } from "../../src/model/csv-columns.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { edit, edited } from "../cases/edited-datasets.ts";
import { said } from "./attacked-dataset.ts";

/** Words that have made programs stumble, each of them a text that a data set may have. */
export const hostileWords: readonly string[] = [
  ...[
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "valueOf",
    "then",
    "null",
    "NaN",
  ],
  // Half a surrogate pair, at either end and within.
  ...["\ud800", "\udc00a", "a\ud83d b", "a\udfff"],
  // Overrides and isolates of the direction of writing, left open; marks that no eye sees.
  ...[
    "\u202eevil\u202c",
    "\u202edxe.txt",
    "\u2067\u2066a",
    "\u200f\u200e\u061c",
    "a\u200db\u2060\ufeff",
    "\u2028\u2029x",
  ],
  ...[
    "\0",
    "\u0001\u001b[31m\u007f",
    "\ufffe\uffff",
    "\u0301",
    "Z" + "\u0334\u035d\u0489".repeat(60),
    "👩‍👩‍👧‍👦🏳️‍🌈",
    "العربية 中文",
  ],
  ...[
    "</script><!--<script>",
    "]]>",
    "<!--",
    "&lt;&#0;",
    "${1}{{1}}{year}",
    "%s%n%00",
    "=1+1",
    "-1",
    "@a",
    "\t=1",
    "'=1",
  ],
  ...['"', '""', "'", "\\", "\\u", "\r", "\r\n\r\n", "a,b;c\td", "line\nline", "[…]", " […] "],
  ...["x".repeat(20_000), "word ".repeat(4_000), "💥".repeat(3_000)],
];

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileWords) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
);
const filled = word.map((text) => (text.trim() === "" ? "a" : text));
const language = fc.constantFrom(
  "en",
  "es",
  "fr",
  "ar",
  "zh-Hant-TW",
  "de-1996",
  "en-u-nu-arab",
  "tlh",
  "pt-BR",
);
const text = fc.oneof(filled, fc.dictionary(language, filled, { minKeys: 1, maxKeys: 3 }));
const year = fc.oneof(fc.constantFrom(1, 99, 2019, 2020, 2025, 9999), fc.integer({ min: 1, max: 9999 }));
const date = fc.constantFrom("0001", "2019", "2019-03", "2020-02-29", "9999-12-31");
const country = fc.constantFrom(...countries);
const address = fc
  .webUrl({ withFragments: true, withQueryParameters: true })
  .map((url) => url.replace(/\s/g, ""));

/** Some things each of which has an id of its own. */
const withIds = <T extends object>(
  id: fc.Arbitrary<string>,
  rest: fc.Arbitrary<T>,
  minLength: number,
  maxLength: number,
) =>
  fc
    .uniqueArray(fc.tuple(id, rest), { selector: ([own]) => own, minLength, maxLength })
    .map((all) => all.map(([own, each]) => ({ id: own, ...each })));

const stances = withIds(
  fc.constantFrom("constructor", "valueof", "tostring", "pro-west", "a", "0", "then", "in", "x-1", "proto"),
  fc.record(
    {
      label: text,
      labelByYear: fc.dictionary(year.map(String), text, { maxKeys: 2 }),
      color: fc.constantFrom("#b2182b", "#ABC"),
    },
    { requiredKeys: ["label"] },
  ),
  2,
  8,
);
const groups = withIds(
  filled,
  fc.record(
    { name: text, members: fc.uniqueArray(country, { minLength: 1, maxLength: 30 }), note: text },
    { requiredKeys: ["name", "members"] },
  ),
  0,
  3,
);
const sources = withIds(
  filled.map((id) => id.replace(/\s/gu, "") || "a"),
  fc.record(
    {
      title: text,
      author: filled,
      publisher: text,
      via: text,
      date,
      url: address,
      read: date,
      archived: fc.record({ url: address, date }),
      article: filled,
    },
    { requiredKeys: ["title", "publisher", "date"] },
  ),
  1,
  4,
);

/** Data sets that keep to the format in every respect, however odd their words are. */
export const validDataset: fc.Arbitrary<Dataset> = fc
  .tuple(stances, groups, sources, fc.uniqueArray(country, { maxLength: 3 }))
  .chain(([stances, groups, sources, subject]) => {
    const evidence = fc.record(
      {
        source: fc.constantFrom(...sources.map(({ id }) => id)),
        quote: filled.map(said),
        quoteLang: language,
        prefix: filled,
        suffix: filled,
        basis: fc.constantFrom(...bases),
        speaker: fc.record({ name: text, role: text }, { requiredKeys: ["name"] }),
        note: text,
      },
      { requiredKeys: ["source", "quote", "basis"] },
    );
    const what = {
      year,
      stance: fc.constantFrom(null, ...stances.map(({ id }) => id)),
      evidence: fc.array(evidence, { minLength: 1, maxLength: 3 }),
    };
    const ofSubject = subject.map((code) =>
      fc.record({ ...what, country: fc.constant(code), stance: fc.constant("subject") }),
    );
    const ofGroup = groups.map(({ id }) => fc.record({ ...what, group: fc.constant(id) }));
    const position = fc.oneof(fc.record({ ...what, country }), ...ofSubject, ...ofGroup);
    return fc.record(
      {
        version: fc.constant(1),
        title: text,
        description: text,
        edition: filled,
        contact: fc.constantFrom("https://a.example/?a", "mailto:a@a.example"),
        corrections: fc.array(fc.record({ date, text, country, year }, { requiredKeys: ["date", "text"] }), {
          maxLength: 2,
        }),
        subject: fc.constant(subject),
        stances: fc.constant(stances),
        groups: fc.constant(groups),
        sources: fc.constant(sources),
        positions: fc.array(position, { minLength: 1, maxLength: 12 }),
      },
      { requiredKeys: ["version", "title", "subject", "stances", "groups", "sources", "positions"] },
    );
  }) as unknown as fc.Arbitrary<Dataset>;

/** Values that stand where they do not belong: of the wrong type, deep, with names of prototypes as keys. */
const misplaced = fc.oneof(
  fc.jsonValue(),
  word,
  fc
    .integer({ min: 1, max: 500 })
    .map((depth) => JSON.parse("[".repeat(depth) + "]".repeat(depth)) as unknown),
  fc
    .constantFrom('{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}')
    .map((json) => JSON.parse(json) as unknown),
  fc.array(fc.constantFrom<unknown>({}, [], null, "VEN", 1), { minLength: 50, maxLength: 200 }),
);

/** The full data set with up to six changes, most of which break it. */
export const editedDataset: fc.Arbitrary<unknown> = fc
  .array(edit(misplaced), { minLength: 1, maxLength: 6 })
  .map(edited);

/** Half a surrogate pair is escaped, as in any file of UTF-8. */
const json = (value: unknown) => JSON.stringify(value);

/** A text as it comes out of a transfer or a hand that slipped: cut off, with a piece missing, doubled or put in. */
const damaged = (whole: fc.Arbitrary<string>): fc.Arbitrary<string> => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const piece = fc.oneof(
    word,
    fc.constantFrom(
      '"__proto__":{"a":1},',
      "[",
      "]",
      "{",
      "}",
      ",",
      ":",
      '"',
      "null",
      "1e999",
      "\\",
      "\ufeff",
      "\n",
      "//",
    ),
    fc.constantFrom("[", '{"a":', ",", '"', "\n").map((each) => each.repeat(3_000)),
  );
  return fc
    .tuple(whole, fc.constantFrom("cut", "drop", "double", "put in"), share, fc.nat({ max: 60 }), piece)
    .map(([text, how, where, length, more]) => {
      const at = Math.floor(text.length * where);
      if (how === "cut") return text.slice(0, at);
      if (how === "drop") return text.slice(0, at) + text.slice(at + length);
      if (how === "double") return text.slice(0, at + length) + text.slice(at);
      return text.slice(0, at) + more + text.slice(at);
    });
};

const cellOf: Readonly<Record<string, fc.Arbitrary<string>>> = {
  country,
  year: fc.constantFrom("2019", "2025", "1"),
  stance: fc.constantFrom("For", "Against", "constructor", "__proto__", "subject", ""),
  date: fc.constantFrom("2019", "2019-03-26"),
  basis: fc.constantFrom("statement", "vote", ""),
  group: fc.constantFrom("", "", "", "__proto__", "EU"),
  members: fc.constantFrom("", "FRA DEU"),
  subject: fc.constantFrom("", "", "VEN"),
  url: fc.constantFrom("", "https://a.example/x", "javascript:alert(1)"),
  quote_lang: fc.constantFrom("", "en", "__proto__"),
};

/** Tables that keep to the format, or nearly: with columns missing, twice or of no meaning, and any words. */
export const table: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      fc.constant(["country", "year", "stance", "quote", "source_title", "publisher", "date"]),
      fc.shuffledSubarray([...csvColumns], { minLength: 5 }),
      fc.array(fc.oneof(fc.constantFrom(...csvColumns), word), { minLength: 1, maxLength: 30 }),
    ),
    fc.constantFrom(",", ",", ";", "\t"),
    fc.constantFrom("\n", "\r\n", "\r"),
    fc.boolean(),
  )
  .chain(([columns, separator, end, isQuoted]) => {
    const plain = (cell: string) => !isQuoted && !/[",;\t\r\n]/.test(cell);
    const print = (cell: string) => (plain(cell) ? cell : `"${cell.replaceAll('"', '""')}"`);
    const own = (column: string) => (Object.hasOwn(cellOf, column) ? cellOf[column] : undefined);
    const row = fc.tuple(
      ...columns.map((column) =>
        fc.oneof({ weight: 30, arbitrary: own(column) ?? filled }, { weight: 1, arbitrary: word }),
      ),
    );
    return fc
      .array(row, { maxLength: 8 })
      .map((rows) => [columns, ...rows].map((cells) => cells.map(print).join(separator)).join(end));
  });

/** The text of a file: of JSON, of a table, damaged or not, or nothing of the kind. */
export const fileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: validDataset.map(json) },
  { weight: 3, arbitrary: editedDataset.map(json) },
  { weight: 4, arbitrary: damaged(fc.oneof(validDataset, editedDataset).map(json)) },
  { weight: 5, arbitrary: table },
  { weight: 4, arbitrary: damaged(table) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
  { weight: 1, arbitrary: fc.array(word, { maxLength: 20 }).map((words) => words.join("")) },
);
