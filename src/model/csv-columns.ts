const usual = [
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

const rare = [
  "subject",
  "stance_label",
  "group_name",
  "members",
  "prefix",
  "suffix",
  "article",
  "archived_url",
  "archived_date",
] as const;

/** A column that a table of positions can have. */
export type CsvColumn = (typeof usual)[number] | (typeof rare)[number];

/** The columns that every export has, in their order. */
export const usualColumns: readonly CsvColumn[] = usual;
/** The columns that are written only where a data set has something for them, in their order. */
export const rareColumns: readonly CsvColumn[] = rare;
/** All columns that a table can have, the usual ones first. */
export const csvColumns: readonly CsvColumn[] = [...usual, ...rare];

/** What else people call a column, in lower case with underscores. */
export const columnsByHabit: ReadonlyMap<string, CsvColumn> = new Map<string, CsvColumn>([
  ["country_code", "country"],
  ["iso3", "country"],
  ["position", "stance"],
  ["quotation", "quote"],
  ["quote_text", "quote"],
  ["source", "source_title"],
  ["title", "source_title"],
  ["headline", "source_title"],
  ["newspaper", "publisher"],
  ["outlet", "publisher"],
  ["published", "date"],
  ["date_published", "date"],
  ["publication_date", "date"],
  ["link", "url"],
  ["group_members", "members"],
  ["comment", "note"],
  ["comments", "note"],
]);

/** What a spreadsheet would take for a formula (OWASP, CSV Injection), however many apostrophes guard it already. */
const formula = /^'*[=+\-@\t\r]/;

/** A cell that no spreadsheet computes: one apostrophe before what looks like a formula. */
export function guardCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text of a guarded cell: `unguardCell(guardCell(text))` is `text`. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
