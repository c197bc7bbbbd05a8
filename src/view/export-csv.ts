import { guardCell, rareColumns, usualColumns, type CsvColumn } from "../model/csv-columns.ts";
import { CsvSources } from "../model/csv-sources.ts";
import { likelyLabel } from "../model/csv-stances.ts";
import type { Dataset, Evidence, Position } from "../model/dataset.ts";
import { findById } from "../model/find-by-id.ts";
import { localize } from "../text/locale.ts";

/** What a file of a table begins with: spreadsheets take one for UTF-8 only with this mark. */
export const TABLE_MARK = "\ufeff";

type Row = Readonly<Partial<Record<CsvColumn, string>>>;

/**
 * A data set as a table, one row for each piece of evidence, in the columns of the public format; texts in the given
 * language, else as `localize` chooses. RFC 4180: lines end in CRLF, quotation marks within a cell are doubled.
 *
 * `readFile` makes the same map of it: the same countries in the same stances, with the same quotations. What a table
 * cannot hold is left out: title and description, colors, corrections, what a source came via and when it was read, notes
 * on groups, and whatever no position refers to.
 *
 * A spreadsheet takes a cell that starts with `=`, `+`, `-`, `@`, a tab or a carriage return for a formula. An
 * apostrophe before it makes it text. Whoever reads the table takes one apostrophe off again where such a character
 * follows it; so that a cell that had one of its own keeps it, that gets another.
 */
export function toCsv(dataset: Dataset, tag = "en"): string {
  return [...toCsvSteps(dataset, tag)].join("");
}

/** The same, a row at a time; what is yielded before the first row is empty. */
export function* toCsvSteps(dataset: Dataset, tag: string): Generator<string, undefined> {
  const rowOf = rowMaker(dataset, tag);
  const all: Row[] = [];
  for (const position of dataset.positions)
    for (const evidence of position.evidence) {
      all.push(rowOf(position, evidence));
      yield "";
    }
  const rows = inLegendOrder(all, dataset);
  const needsArticles = tellsArticles(rows);
  const rare = rareColumns.filter((column) =>
    column === "article" ? needsArticles : rows.some((row) => row[column] !== undefined),
  );
  const columns = [...usualColumns, ...rare];
  yield line(columns);
  for (const row of rows) yield line(columns.map((column) => row[column]));
}

/** Rows in which the stances first occur as the legend has them: else the first row of each comes before all others. */
function inLegendOrder(rows: readonly Row[], { stances }: Dataset): readonly Row[] {
  const firsts = stances.flatMap(({ id }) => rows.find(({ stance }) => stance === id) ?? []);
  const found = rows.filter((row) => firsts.includes(row));
  return found.every((row, index) => row === firsts[index]) ? rows : [...new Set([...firsts, ...rows])];
}

/** Whether the reader of a table would look for some source's article under another name than a row says. */
function tellsArticles(rows: readonly Row[]): boolean {
  const sources = new CsvSources();
  return rows.some(({ article, ...row }) => sources.of({ ...row, line: 0 }) !== article);
}

function line(cells: readonly (string | undefined)[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

function rowMaker(dataset: Dataset, tag: string): (position: Position, evidence: Evidence) => Row {
  const { sources, groups, stances } = dataset;
  // A label that the reader of the table would choose by itself needs no column.
  const isLabelled = stances.some(
    ({ id, label, labelByYear }) => labelByYear || localize(label, tag) !== likelyLabel(id),
  );
  const subject = dataset.subject?.length ? dataset.subject.join(" ") : undefined;
  return (
    { country, group, year, stance },
    { source, quote, quoteLang, speaker, basis, note, ...around },
  ) => {
    const article = findById(sources, source);
    const members = findById(groups, group);
    const camp = findById(stances, stance ?? undefined);
    const label = camp && (camp.labelByYear?.[year] ?? camp.label);
    const values: Record<CsvColumn, string | undefined> = {
      country,
      group,
      year: String(year),
      stance: stance ?? undefined,
      quote,
      source_title: article && localize(article.title, tag),
      publisher: article && localize(article.publisher, tag),
      date: article?.date,
      url: article?.url,
      author: article?.author,
      speaker: speaker && localize(speaker.name, tag),
      role: speaker?.role && localize(speaker.role, tag),
      basis,
      note: note && localize(note, tag),
      quote_lang: quoteLang,
      subject,
      stance_label: isLabelled && label ? localize(label, tag) : undefined,
      group_name:
        members && localize(members.name, tag) !== members.id ? localize(members.name, tag) : undefined,
      members: members?.members.join(" "),
      prefix: around.prefix,
      suffix: around.suffix,
      article: article?.article ?? source,
      archived_url: article?.archived?.url,
      archived_date: article?.archived?.date,
    };
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  };
}

function cell(value: string | undefined): string {
  const safe = guardCell(value ?? "");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
