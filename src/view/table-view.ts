import { countryStances, type Citation, type Coverage, type StanceKey } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import { findById } from "../model/find-by-id.ts";
import { legendKeys } from "../model/stance-keys.ts";
import { collatorOf } from "../text/collator-of.ts";
import { localize } from "../text/locale.ts";
import { citationView, type CitationView } from "./citation-view.ts";
import { citedTitle, type CitedTitle } from "./cited-title.ts";
import { countryName } from "./country-name.ts";
import { stanceClasses } from "./country-view.ts";
import { stanceLabel, type Scene } from "./stance-view.ts";

/** A country's stance in a year. */
export interface TableCell {
  readonly key: StanceKey;
  readonly label: string;
  /** The stance's class, or several where sources disagree. */
  readonly classNames: readonly string[];
  readonly coverage: Coverage;
  /** Its place in the order of the legend. */
  readonly place: number;
}

/** A quotation of a row, and the year that it is about. */
export interface TableCitation extends CitationView, CitedTitle {
  readonly year: number;
}

/** A country of the table: its stances by year, and what is quoted for them. */
export interface TableRow {
  readonly country: CountryCode;
  readonly name: string;
  /** By year; none where no position is cited. */
  readonly cells: ReadonlyMap<number, TableCell>;
  readonly quotations: number;
  /** The publications quoted, each once. */
  readonly sources: readonly string[];
  /** Of every year, the first year's first; each made when it is first asked for, since few are ever seen. */
  readonly citations: readonly TableCitation[];
  readonly citation: (index: number) => TableCitation | undefined;
  /** What its quotations are made of, in the same order. */
  readonly cited: readonly (Citation & { readonly year: number })[];
}

/** What a table is sorted by: a column, or the stances of a year; `years` is how many years cite the country. */
export type TableColumn = "name" | "quotations" | "sources" | "years" | number;

/** The words that `aria-sort` has for it. */
export type SortDirection = "ascending" | "descending";

/** A row for every country that is cited in any of the years, and those that the stances are about, by name. */
export function tableRows(scene: Omit<Scene, "year">, years: readonly number[]): readonly TableRow[] {
  const { dataset, locale } = scene;
  const countries = new Set(years.flatMap((year) => [...countryStances(dataset, year).keys()]));
  const rows = Array.from(countries, (country) => tableRow(country, years, scene));
  // A filter may leave a country that the stances are about without a quotation: then there is nothing to read of it.
  const quoted = rows.filter(({ quotations }) => quotations > 0);
  return sortRows(quoted, "name", "ascending", locale.tag);
}

function tableRow(
  country: CountryCode,
  years: readonly number[],
  { dataset, locale }: Omit<Scene, "year">,
): TableRow {
  const legend = legendKeys(dataset);
  const cells = new Map<number, TableCell>();
  const cited: (Citation & { readonly year: number })[] = [];
  for (const year of years) {
    const stance = countryStances(dataset, year).get(country);
    if (!stance) continue;
    const { key, coverage, citations } = stance;
    cells.set(year, {
      key,
      label: stanceLabel(key, { dataset, year, locale }),
      classNames: stanceClasses(stance, dataset),
      coverage,
      place: legend.indexOf(key),
    });
    for (const citation of citations) cited.push({ ...citation, year });
  }
  const sources = new Set(cited.map(({ evidence }) => evidence.source));
  const publishers = Array.from(sources, (id) => findById(dataset.sources, id)?.publisher ?? "");
  const printed: TableCitation[] = [];
  const citation = (index: number): TableCitation | undefined => {
    const piece = cited[index];
    if (!piece) return undefined;
    const { year } = piece;
    const ofYear = { dataset, year, locale };
    return (printed[index] ??= {
      ...citationView(piece, ofYear),
      ...citedTitle(piece.evidence, ofYear),
      year,
    });
  };
  return {
    country,
    name: countryName(country, locale),
    cells,
    quotations: cited.length,
    sources: [...new Set(publishers.map((publisher) => localize(publisher, locale.tag)))],
    get citations() {
      return cited.flatMap((_, index) => citation(index) ?? []);
    },
    citation,
    cited,
  };
}

/** The rows by a column; equal ones by name, those without a stance in the year last, in either direction. */
export function sortRows(
  rows: readonly TableRow[],
  column: TableColumn,
  direction: SortDirection,
  tag: string,
): readonly TableRow[] {
  const { compare } = collatorOf(tag);
  const sign = direction === "ascending" ? 1 : -1;
  const difference = (a: TableRow, b: TableRow): number => {
    if (column === "name") return sign * compare(a.name, b.name);
    if (column === "quotations") return sign * (a.quotations - b.quotations);
    if (column === "years") return sign * (a.cells.size - b.cells.size);
    if (column === "sources") return sign * compare(a.sources.join(", "), b.sources.join(", "));
    const [placeA, placeB] = [a.cells.get(column)?.place, b.cells.get(column)?.place];
    if (placeA === undefined || placeB === undefined) {
      return Number(placeA === undefined) - Number(placeB === undefined);
    }
    return sign * (placeA - placeB);
  };
  return rows.toSorted((a, b) => difference(a, b) || compare(a.name, b.name));
}
