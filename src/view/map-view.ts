import { countryStances, type CountryStance } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import { countStances } from "./count-stances.ts";
import { legendEntries, type LegendEntry } from "./legend.ts";
import type { Scene } from "./stance-view.ts";
import { sentenceText, yearSentence, type SentencePart } from "./year-sentence.ts";
import { countArticles } from "./year-stops.ts";

/** Few data sets have more kinds of legends: their labels change from year to year. */
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
  const stances = countryStances(dataset, year);
  const counts = countStances(stances, dataset);
  return {
    stances,
    legend: legendEntries(counts, scene),
    sentence: yearSentence(counts, countArticles(dataset, year), scene),
  };
}

/** What room is kept for above the map, lest another year moves it: the longest sentence, and each kind of legend. */
export interface Room {
  readonly sentence: readonly SentencePart[];
  readonly legends: readonly (readonly LegendEntry[])[];
}

/**
 * The room that the views of all years take. Which of two legends wraps into more lines, their letters do not tell: of
 * those with the same labels the longest counts, and of others no more than `MOST`.
 */
export function roomFor(views: readonly MapView[]): Room {
  const sentences = views.map(({ sentence }) => sentence);
  const legends = byLength(
    views.map(({ legend }) => legend),
    (legend) => legend.map(({ label, count }) => `${label}${count}`).join(),
  );
  const kinds = new Map(legends.map((legend) => [legend.map(({ label }) => label).join(), legend]));
  return {
    sentence: byLength(sentences, sentenceText).at(-1) ?? [],
    legends: [...kinds.values()].slice(-MOST),
  };
}

/** The longest, in letters, last. */
function byLength<Said>(all: readonly Said[], wordsOf: (said: Said) => string): readonly Said[] {
  return all.toSorted((one, other) => wordsOf(one).length - wordsOf(other).length);
}
