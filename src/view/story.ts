import type { Dataset } from "../model/dataset.ts";
import { filterDataset, type Filter } from "../model/filter.ts";
import { nearestYear, yearsOf } from "../model/years.ts";
import type { Locale } from "../text/locale.ts";
import { readFilter } from "./filter-view.ts";
import { mapView, roomFor, type MapView } from "./map-view.ts";
import type { Scene } from "./stance-view.ts";
import { yearStops, type YearStop } from "./year-stops.ts";

/** What is asked for. */
export interface Telling {
  readonly whole: Dataset;
  /** Ids of sources and kinds of evidence, space-separated: only these count; all where empty. */
  readonly source: string;
  readonly basis: string;
  /** A year without data snaps to the nearest that has some; the first that the filter leaves where none is asked for. */
  readonly year: number | undefined;
  /** Whether what changed since the first year is asked for: that is seen from the last, in place of the first. */
  readonly sinceFirst?: boolean;
  readonly locale: Locale;
}

/** All that a map tells: made anew, part by part, only where what it depends on is another. */
export interface Story extends Omit<Telling, "year" | "sinceFirst"> {
  readonly filter: Filter;
  /** Words of `source` and `basis` that are none. */
  readonly unknown: readonly string[];
  /** The stops of the whole data set, with what the filter leaves. */
  readonly stops: readonly YearStop[];
  readonly years: readonly number[];
  /** The year where nobody chose one: the first that the filter leaves, for a map of one source begins with its words. */
  readonly first: number;
  /** The last year that the filter leaves; of all years where it leaves one. */
  readonly last: number;
  /** The year asked for, or the first; the scene's, but where that is seen from the last. */
  readonly wanted: number;
  /** What the filter leaves of the whole. */
  readonly dataset: Dataset;
  readonly scene: Scene;
  readonly map: MapView;
  /** What room is kept for in all years, whatever the filter. */
  readonly room: readonly MapView[];
}

/** The story that follows another one, or the first. */
export function nextStory(before: Story | undefined, telling: Telling): Story {
  const { whole, source, basis, locale } = telling;
  const isOther = whole !== before?.whole;
  const isFiltered = isOther || source !== before.source || basis !== before.basis;
  const filtered = isFiltered ? filterStory(telling) : before;
  const { dataset, years, first, last } = filtered;
  const asked = telling.year ?? NaN;
  const wanted = Number.isFinite(asked) ? nearestYear(years, asked) : first;
  const isFirst = wanted === years[0] || !Number.isFinite(asked);
  const year = telling.sinceFirst && isFirst ? last : wanted;
  const isSame = !isFiltered && wanted === before.wanted && year === before.scene.year;
  if (isSame && locale === before.locale) return before;
  const scene: Scene = { dataset, whole, year, locale };
  const map = mapView(scene);
  const viewOf = (year: number) => mapView({ dataset: whole, year, locale });
  const isNews = isOther || locale !== before.locale;
  const room = isNews ? roomFor(years.map(viewOf)) : before.room;
  return { ...filtered, whole, source, basis, locale, wanted, scene, map, room };
}

function filterStory(
  telling: Telling,
): Pick<Story, "filter" | "unknown" | "dataset" | "stops" | "years" | "first" | "last"> {
  const { whole } = telling;
  const { filter, unknown } = readFilter(telling, whole);
  const dataset = filterDataset(whole, filter);
  const years = yearsOf(whole);
  const left = yearsOf(dataset);
  const [first = years[0] ?? 0] = left;
  // With one year left nothing can be compared but what the filter has hidden: from the earlier to the later, too.
  const last = (left.length > 1 ? left : years).at(-1) ?? first;
  return { filter, unknown, dataset, stops: yearStops(dataset, years), years, first, last };
}
