import { countryStances, type CountryStance } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import { countStances } from "./count-stances.ts";
import { legendEntries, type LegendEntry } from "./legend.ts";
import type { Scene } from "./stance-view.ts";
import { yearSentence, type SentencePart } from "./year-sentence.ts";
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
