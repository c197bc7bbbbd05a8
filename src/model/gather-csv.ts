import { csvColumns, type CsvColumn } from "./csv-columns.ts";
import { CsvGroups } from "./csv-groups.ts";
import { CsvSources } from "./csv-sources.ts";
import { CsvStances } from "./csv-stances.ts";
import { listed, type CsvPlace, type CsvRow, type CsvTableFault } from "./csv-table.ts";

/** What rows say together: a data set as JSON would have it, unchecked, and where in the table each part of it stands. */
export interface Gathered {
  readonly input: unknown;
  /** What the table calls its stances. */
  readonly stances: readonly string[];
  placeOf(pointer: string): CsvPlace;
  readonly faults: readonly CsvTableFault[];
}

/**
 * Rows -> stances, groups, sources and positions, in steps that give the share that is done. One row is one position
 * here, so that each fault has its line.
 */
export function* gatherCsvSteps(rows: readonly CsvRow[], title: string): Generator<number, Gathered> {
  const faults: CsvTableFault[] = [];
  const stances = new CsvStances(faults);
  const groups = new CsvGroups(faults);
  const sources = new CsvSources();
  const subject = new Map<string, CsvPlace>();
  const positions: unknown[] = [];
  for (const row of rows) {
    const { line, country, group } = row;
    const stance = stances.of(row);
    if (stance === "subject" && country !== undefined && !subject.has(country))
      subject.set(country, { line, column: "country" });
    for (const code of listed(row.subject))
      if (!subject.has(code)) subject.set(code, { line, column: "subject" });
    positions.push({
      country,
      group: group === undefined ? undefined : groups.of(group, row),
      year: row.year !== undefined && /^\d+$/.test(row.year) ? Number(row.year) : row.year,
      stance,
      evidence: [toEvidence(row, sources.of(row))],
    });
    yield positions.length / rows.length;
  }
  const input = {
    version: 1,
    title,
    subject: subject.size ? [...subject.keys()] : undefined,
    stances: stances.toJson(),
    groups: groups.toJson(),
    sources: sources.toJson(),
    positions,
  };
  const subjectPlaces = [...subject.values()];

  const placeOf = (pointer: string): CsvPlace => {
    const [, list = "", index = "", ...keys] = pointer.split("/");
    const at = index === "" ? -1 : Number(index);
    const key = keys.filter((step) => /\D/.test(step) && step !== "evidence").join("/");
    const column = csvColumns.find((name) => name === (columnOfKey[key] ?? key));
    switch (list) {
      case "positions":
        return { line: rows[at]?.line, column };
      case "sources": {
        const [line, ...others] = sources.linesOf(at, column);
        return { line, column: column ?? "source_title", more: others.length };
      }
      case "groups":
        return {
          line: key === "members" ? groups.lineOfMembers(at) : groups.all[at]?.line,
          column: column ?? "group",
        };
      case "stances":
        return { line: stances.all[at]?.line, column: "stance" };
      case "subject":
        return subjectPlaces[at] ?? {};
      default:
        return {};
    }
  };
  return { input, stances: stances.all.map(({ cell }) => cell), placeOf, faults };
}

/** The keys of the JSON format that a column has another name for, with those that they stand in. */
const columnOfKey: Readonly<Record<string, CsvColumn>> = {
  source: "source_title",
  title: "source_title",
  quoteLang: "quote_lang",
  "speaker/name": "speaker",
  "speaker/role": "role",
  "archived/url": "archived_url",
  "archived/date": "archived_date",
};

function toEvidence(row: CsvRow, source: string): unknown {
  const { quote, prefix, suffix, speaker, role, note } = row;
  return {
    source,
    quote,
    quoteLang: row.quote_lang,
    prefix,
    suffix,
    basis: row.basis ?? likelyBasis(row),
    speaker: speaker === undefined && role === undefined ? undefined : { name: speaker, role },
    note,
  };
}

/** The basis of a row that tells none. */
function likelyBasis({ group, speaker }: CsvRow): string {
  if (group !== undefined) return "group";
  return speaker !== undefined ? "statement" : "report";
}
