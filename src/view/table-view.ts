import { countryStances, type Coverage, type StanceKey } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import { yearsOf } from "../model/years.ts";
import { countryName } from "./country-name.ts";
import { citationView, countryView, type CitationView } from "./country-view.ts";
import { foldText } from "./search-countries.ts";
import type { Scene } from "./stance-view.ts";

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

export interface TableRow {
  readonly country: CountryCode;
  readonly name: string;
  /** By year; none where no position is cited. */
  readonly cells: ReadonlyMap<number, TableCell>;
  readonly quotations: number;
  /** The publications quoted, each once. */
  readonly sources: readonly string[];
  /** Of every year, the first year's first. */
  readonly citations: readonly (CitationView & { readonly year: number })[];
}

/** What a table is sorted by: a column, or the stances of a year. */
export type TableColumn = "name" | "quotations" | "sources" | number;

/** The words that `aria-sort` has for it. */
export type SortDirection = "ascending" | "descending";

/** Every country that is cited in any of the years, and those that the stances are about, by name. */
export function tableRows(
  { dataset, locale }: Omit<Scene, "year">,
  years: readonly number[] = yearsOf(dataset),
): readonly TableRow[] {
  const legend = [...dataset.stances.map(({ id }) => id), "contested", "unclear", "subject"];
  const countries = new Set(years.flatMap((year) => [...countryStances(dataset, year).keys()]));
  const rows = Array.from(countries, (country): TableRow => {
    const cited = years.flatMap((year) => {
      const stance = countryStances(dataset, year).get(country);
      return stance ? [{ year, stance, scene: { dataset, year, locale } }] : [];
    });
    const cells = cited.map(({ year, stance, scene }): [number, TableCell] => {
      const { stance: label, classNames } = countryView(country, stance, scene);
      const { key, coverage } = stance;
      return [year, { key, label, classNames, coverage, place: legend.indexOf(key) }];
    });
    const citations = cited.flatMap(({ year, stance, scene }) =>
      stance.citations.map((citation) => ({ ...citationView(citation, scene), year })),
    );
    return {
      country,
      name: countryName(country, locale),
      cells: new Map(cells),
      quotations: citations.length,
      sources: [...new Set(citations.map(({ publisher }) => publisher))],
      citations,
    };
  });
  // A filter may leave a country that the stances are about without a quotation: then there is nothing to read of it.
  const quoted = rows.filter(({ quotations }) => quotations > 0);
  return sortRows(quoted, "name", "ascending", locale.tag);
}

/** The rows by a column; equal ones by name, those without a stance in the year last, in either direction. */
export function sortRows(
  rows: readonly TableRow[],
  column: TableColumn,
  direction: SortDirection,
  tag: string,
): readonly TableRow[] {
  const { compare } = new Intl.Collator(tag);
  const sign = direction === "ascending" ? 1 : -1;
  const difference = (a: TableRow, b: TableRow): number => {
    if (column === "name") return sign * compare(a.name, b.name);
    if (column === "quotations") return sign * (a.quotations - b.quotations);
    if (column === "sources") return sign * compare(a.sources.join(", "), b.sources.join(", "));
    const [placeA, placeB] = [a.cells.get(column)?.place, b.cells.get(column)?.place];
    if (placeA === undefined || placeB === undefined) {
      return Number(placeA === undefined) - Number(placeB === undefined);
    }
    return sign * (placeA - placeB);
  };
  return rows.toSorted((a, b) => difference(a, b) || compare(a.name, b.name));
}

/**
 * The rows that have a text in what they print, case and accents aside, and a stance in any year; every row for a blank
 * text, and every stance where that is left out.
 */
export function filterRows(
  rows: readonly TableRow[],
  text: string,
  stance: StanceKey | undefined,
): readonly TableRow[] {
  const words = foldText(text);
  return rows.filter(
    (row) =>
      (stance === undefined || [...row.cells.values()].some(({ key }) => key === stance)) &&
      (words === "" || printed(row).some((each) => foldText(each).includes(words))),
  );
}

function printed({ name, cells, citations }: TableRow): readonly string[] {
  return [
    name,
    ...Array.from(cells.values(), ({ label }) => label),
    ...citations.flatMap(({ quote, speaker, publisher }) => [quote, speaker, publisher]),
  ];
}
