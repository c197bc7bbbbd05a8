import { countryStances, type CountryStance } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import { countStances } from "./count-stances.ts";
import { legendEntries, type LegendEntry } from "./legend.ts";
import type { Scene } from "./stance-view.ts";
import { sentenceText, yearSentence, type SentencePart } from "./year-sentence.ts";
import { countArticles } from "./year-stops.ts";

/** What an entry of the legend has beside its label takes about as much room. */
const BESIDE = "□ – 123";

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

/** The one of two views that says more. */
export function longer(one: MapView, other: MapView): MapView {
  return lengthOf(other) > lengthOf(one) ? other : one;
}

/** In letters. */
function lengthOf({ sentence, legend }: MapView): number {
  return sentenceText([...sentence, ...legend.map(({ label }) => ({ text: label + BESIDE }))]).length;
}
