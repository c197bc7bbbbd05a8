import type { Dataset } from "../model/dataset.ts";
import { findById } from "../model/find-by-id.ts";
import { positionsByYear } from "../model/years.ts";
import { countStances } from "./count-stances.ts";

/** A year with data on the axis of time. */
export interface YearStop {
  readonly year: number;
  /** Its place on the axis, true to scale: 0 at the first year, 1 at the last. */
  readonly place: number;
  readonly articles: number;
  /** How many countries each camp has, in the order of the legend. */
  readonly shares: readonly number[];
}

/** The stops of a data set, ascending; of a filtered one, `years` are those of the whole. */
export function yearStops(dataset: Dataset, years: readonly number[]): readonly YearStop[] {
  const [first = 0] = years;
  const span = (years.at(-1) ?? first) - first || 1;
  return years.map((year) => {
    const { byKey } = countStances({ dataset, year });
    return {
      year,
      place: (year - first) / span,
      articles: countArticles(dataset, year),
      shares: dataset.stances.map(({ id }) => byKey.get(id) ?? 0),
    };
  });
}

/** How many articles speak in a year. The public record only settles what they leave open, and counts where it is alone. */
export function countArticles(dataset: Dataset, year: number): number {
  const evidence = (positionsByYear(dataset).get(year) ?? []).flatMap((position) => position.evidence);
  const told = evidence.filter(({ basis }) => basis !== "record");
  const sources = new Set((told.length ? told : evidence).map(({ source }) => source));
  return new Set(Array.from(sources, (id) => findById(dataset.sources, id)?.article ?? id)).size;
}
