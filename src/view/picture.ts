import type { CountryStance } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import type { LateWords } from "../text/en-late.ts";
import { onward } from "../text/onward.ts";
import { changesKey } from "./changes-key.ts";
import { changesLegend } from "./changes-legend.ts";
import { changesMap } from "./changes-map.ts";
import { changesView } from "./changes-view.ts";
import type { Comparison } from "./comparison.ts";
import { dimAllBut, type Dimming } from "./dimming.ts";
import type { Face } from "./face.ts";
import type { Isolation, LegendEntry } from "./legend.ts";
import type { MapView } from "./map-view.ts";
import type { Scene } from "./stance-view.ts";
import { tilesView, type TilesView } from "./tiles-view.ts";
import type { SentencePart } from "./year-sentence.ts";

/** What stands on the screen. */
export interface Showing {
  readonly scene: Scene;
  readonly map: MapView;
  readonly face: Face;
  /** The years that `changes` compares. */
  readonly comparison: Comparison | undefined;
  readonly isolated: Isolation | undefined;
  /** That a filter is on, where one is. */
  readonly filtered: string | undefined;
}

/** An entry of a printed legend; a map of two years has no counts of its own. */
export type PrintedEntry = Pick<LegendEntry, "key" | "label"> & { readonly count?: number };

/** What a picture of a face shows and says. */
export interface Picture {
  /** The years it shows. */
  readonly years: readonly number[];
  readonly sentence: readonly SentencePart[];
  /** What else must be known to read it right. */
  readonly notes: readonly string[];
  readonly legend: readonly PrintedEntry[];
  readonly stances: ReadonlyMap<CountryCode, CountryStance>;
  readonly dimming: Dimming;
  readonly isolated: Isolation | undefined;
  /** The camps as columns, where they stand in the map's place. */
  readonly tiles: TilesView | undefined;
}

/** What is on the screen, as a picture tells it; the map stands for the table, which a spreadsheet holds better. */
export function pictureOf(showing: Showing, late: LateWords): Picture {
  const { scene, map, face, comparison, isolated, filtered } = showing;
  if (face === "changes" && comparison) return pictureOfTwo({ ...showing, comparison }, late);
  return {
    years: [scene.year],
    sentence: map.sentence,
    notes: filtered === undefined ? [] : [filtered],
    legend: map.legend,
    stances: map.stances,
    dimming: dimAllBut(isolated, scene),
    isolated,
    tiles: face === "tiles" ? tilesView(scene) : undefined,
  };
}

function pictureOfTwo(
  { scene, comparison, filtered }: Showing & { readonly comparison: Comparison },
  late: LateWords,
): Picture {
  const { from, to } = comparison;
  return {
    years: [from, to],
    sentence: changesView(scene, from, to, late).sentence,
    notes: [...(filtered === undefined ? [] : [filtered]), changesKey(scene, comparison, late)],
    legend: changesLegend(scene, comparison).map(({ key, labels }) => ({
      key,
      label: onward(labels, scene.locale.text),
    })),
    ...changesMap(scene, comparison),
    isolated: undefined,
    tiles: undefined,
  };
}
