import { bases } from "../../src/model/bases.ts";
import { states } from "../../src/model/countries.ts";
import type { Dataset, Evidence, Position, Source } from "../../src/model/dataset.ts";

/** How large a made-up data set is. */
export interface Size {
  readonly years: number;
  /** At most the 195 states of the world. */
  readonly countries: number;
  /** Of each country in each year. */
  readonly quotations: number;
  /** For how many years in a row, somewhere among all, each country is not cited; none where left out. */
  readonly gap?: number;
}

/** The last year of every such data set. */
export const LAST_YEAR = 2024;

/**
 * A made-up data set of any size, the same each time: `years × countries × quotations` pieces of evidence, less those
 * of the gaps. The first quotation of a country in each year is in the year's first article, and so on. A country keeps
 * a stance for some years; two sources disagree about every fortieth.
 */
export function manyYears({ years, countries, quotations, gap = 0 }: Size): Dataset {
  const all = Array.from({ length: years }, (_, index) => LAST_YEAR - years + 1 + index);
  return {
    version: 1,
    title: `${years} years of words`,
    description: "A made-up data set, to see how a large one fares.",
    edition: "1",
    contact: "mailto:desk@example.org",
    stances: [
      { id: "for", label: "For it" },
      { id: "against", label: "Against it" },
      { id: "neutral", label: "Neutral" },
    ],
    sources: all.flatMap((year) => Array.from({ length: quotations }, (_, index) => article(year, index))),
    positions: all.flatMap((year, at) =>
      states
        .slice(0, countries)
        .flatMap((country, index) =>
          isInGap(index, at, years, gap) ? [] : positionsOf(country, index, year, quotations),
        ),
    ),
  };
}

function isInGap(country: number, at: number, years: number, gap: number): boolean {
  const start = (country * 7) % Math.max(1, years - gap + 1);
  return at >= start && at < start + gap;
}

function article(year: number, index: number): Source {
  const id = `${year}-${index}`;
  return {
    id,
    title: `What the world said in ${year}, part ${index + 1}`,
    author: `Author ${(year * 3 + index) % 40}`,
    publisher: `The ${["Herald", "Gazette", "Courier", "Digest", "Tribune"][index % 5] ?? ""}`,
    date: `${year}-${String((index % 12) + 1).padStart(2, "0")}-15`,
    url: `https://example.org/${id}`,
    read: "2026-11-24",
  };
}

function positionsOf(country: string, index: number, year: number, quotations: number): readonly Position[] {
  const [first, ...more] = Array.from({ length: quotations }, (_, at) => quotation(country, index, year, at));
  if (!first) return [];
  const stance = stanceOf(index, year);
  const [second, ...others] = more;
  const position = { country, year, stance } as const;
  if (!second || (index + year) % 40 !== 0) return [{ ...position, evidence: [first, ...more] }];
  return [
    { ...position, evidence: [first] },
    { ...position, stance: stance === "for" ? "against" : "for", evidence: [second, ...others] },
  ];
}

/** For about a dozen years the same. */
function stanceOf(index: number, year: number): string {
  const term = Math.floor((year + index * 5) / (9 + (index % 7)));
  return ["for", "against", "for", "neutral", "against"][(term * 3 + index) % 5] ?? "for";
}

function quotation(country: string, index: number, year: number, at: number): Evidence {
  return {
    source: `${year}-${at}`,
    quote: `In ${year} the government of ${country} said for the ${at + 1}. time that it had weighed the matter, that it would stay with what it had said before, and that others should do the same.`,
    quoteLang: "en",
    basis: bases[(index + at) % 4] ?? "report",
    ...(at === 0 && { speaker: { name: `Speaker ${index} of ${year}`, role: "foreign minister" } }),
  };
}
