import { countryStances, type CountryStance } from "../model/country-stance.ts";
import type { CountryCode, Dataset } from "../model/dataset.ts";
import { legendKeys } from "../model/stance-keys.ts";
import { countStances } from "./count-stances.ts";
import { legendEntries, THROUGH_GROUP, type LegendEntry } from "./legend.ts";
import type { Scene } from "./stance-view.ts";
import { sentenceText, yearSentence, type SentencePart } from "./year-sentence.ts";
import { countArticles } from "./year-stops.ts";

/** All that the map says of a year, ready to print. */
export interface MapView {
  readonly stances: ReadonlyMap<CountryCode, CountryStance>;
  readonly legend: readonly LegendEntry[];
  readonly sentence: readonly SentencePart[];
}

/** What the map says of the scene's year: its stances, its legend, its sentence. */
export function mapView(scene: Scene): MapView {
  const { dataset, year } = scene;
  const stances = countryStances(dataset, year);
  const counts = countStances(stances, dataset);
  return {
    stances,
    legend: legendEntries(counts, scene),
    sentence: yearSentence(counts, countArticles(dataset, year), scene),
  };
}

/**
 * Of several years the longest sentence, and a legend that wraps into no fewer lines than any of theirs: with all that
 * one of them has, each as long as anywhere. Which of two has more lines, their letters alone do not tell.
 */
export function longestOf(views: readonly MapView[], dataset: Dataset): Pick<MapView, "sentence" | "legend"> {
  const sentences = views.map(({ sentence }) => sentence);
  const entries = views.flatMap(({ legend }) => legend);
  const longest = new Map(
    byLength(entries, ({ label, count }) => `${label}${count}`).map((entry) => [entry.key, entry]),
  );
  return {
    sentence: byLength(sentences, sentenceText).at(-1) ?? [],
    legend: [...legendKeys(dataset), THROUGH_GROUP].flatMap((key) => longest.get(key) ?? []),
  };
}

/** The longest, in letters, last. */
function byLength<Said>(all: readonly Said[], wordsOf: (said: Said) => string): readonly Said[] {
  return all.toSorted((one, other) => wordsOf(one).length - wordsOf(other).length);
}
