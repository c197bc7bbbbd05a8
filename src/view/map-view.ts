import { countryStances, type CountryStance } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import { countStances } from "./count-stances.ts";
import { legendEntries, type LegendEntry } from "./legend.ts";
import type { Scene } from "./stance-view.ts";
import { yearSentence, type SentencePart } from "./year-sentence.ts";
import { countArticles } from "./year-stops.ts";

/** Few data sets have more kinds of years: their labels change from one to the next. */
const MOST = 8;

/** All that the map says of a year, ready to print. */
export interface MapView {
  readonly stances: ReadonlyMap<CountryCode, CountryStance>;
  readonly legend: readonly LegendEntry[];
  readonly sentence: readonly SentencePart[];
}

/** What the map says of the scene's year: its stances, its legend, its sentence. */
export function mapView(scene: Scene): MapView {
  const { dataset, year } = scene;
  const counts = countStances(scene);
  return {
    stances: countryStances(dataset, year),
    legend: legendEntries(counts, scene),
    sentence: yearSentence(counts, countArticles(dataset, year), scene),
  };
}

/**
 * What room is kept for above the map, lest another year move it: of the years with the same labels in their legends,
 * the one that says most; of others no more than `MOST`. Which of two legends has more lines, letters do not tell.
 */
export function roomFor(views: readonly MapView[]): readonly MapView[] {
  const byLength = views.toSorted((one, other) => lengthOf(one) - lengthOf(other));
  const kinds = new Map<string, MapView>();
  for (const view of byLength) {
    const kind = view.legend.map(({ label }) => label).join();
    // The longest of a kind also gives its place among the others.
    kinds.delete(kind);
    kinds.set(kind, view);
  }
  return [...kinds.values()].slice(-MOST);
}

/** In letters, with those of the classes and keys, which years of one kind share. */
function lengthOf({ sentence, legend }: MapView): number {
  return JSON.stringify([sentence, legend]).length;
}
