import type { Dataset, Evidence, Position } from "../model/dataset.ts";
import { findById } from "../model/find-by-id.ts";
import { localize } from "../text/locale.ts";

type Row = readonly (string | number | undefined)[];

const columns = [
  "country",
  "group",
  "year",
  "stance",
  "quote",
  "source_title",
  "publisher",
  "date",
  "url",
  "author",
  "speaker",
  "role",
  "basis",
  "note",
  "quote_lang",
] as const;

/**
 * A data set as a table, one row for each piece of evidence, in the columns of the public format; texts in the given
 * language, else as `localize` chooses. RFC 4180: lines end in CRLF, quotation marks within a cell are doubled.
 *
 * A spreadsheet takes a cell that starts with `=`, `+`, `-`, `@`, a tab or a carriage return for a formula (OWASP, CSV
 * Injection). An apostrophe before it makes it text. Whoever reads the table takes one apostrophe off again where such
 * a character follows it; so that a cell that had one of its own keeps it, that gets another.
 */
export function toCsv(dataset: Dataset, tag = "en"): string {
  return [...toCsvSteps(dataset, tag)].join("");
}

/** The same, a row at a time. */
export function* toCsvSteps(dataset: Dataset, tag: string): Generator<string, undefined> {
  yield line(columns);
  for (const position of dataset.positions)
    for (const evidence of position.evidence) yield line(evidenceRow(position, evidence, dataset, tag));
}

function line(row: Row): string {
  return `${row.map(cell).join(",")}\r\n`;
}

function evidenceRow(position: Position, evidence: Evidence, { sources }: Dataset, tag: string): Row {
  const { quote, quoteLang, speaker, basis, note } = evidence;
  const source = findById(sources, evidence.source);
  const values: Record<(typeof columns)[number], string | number | undefined> = {
    country: position.country,
    group: position.group,
    year: position.year,
    stance: position.stance ?? undefined,
    quote,
    source_title: source && localize(source.title, tag),
    publisher: source && localize(source.publisher, tag),
    date: source?.date,
    url: source?.url,
    author: source?.author,
    speaker: speaker && localize(speaker.name, tag),
    role: speaker?.role && localize(speaker.role, tag),
    basis,
    note: note && localize(note, tag),
    quote_lang: quoteLang,
  };
  return columns.map((column) => values[column]);
}

function cell(value: string | number | undefined): string {
  const text = String(value ?? "");
  const safe = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
