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

/** Of several years the longest sentence and the longest legend, by their letters: they need not be of one year. */
export function longestOf(views: readonly MapView[]): Pick<MapView, "sentence" | "legend"> {
  const longest = <Said>(all: readonly Said[], lengthOf: (said: Said) => number) =>
    all.reduce((one, other) => (lengthOf(other) > lengthOf(one) ? other : one));
  return {
    sentence: longest(
      views.map(({ sentence }) => sentence),
      (sentence) => sentenceText(sentence).length,
    ),
    legend: longest(
      views.map(({ legend }) => legend),
      (legend) => legend.map(({ label }) => label + BESIDE).join("").length,
    ),
  };
}
