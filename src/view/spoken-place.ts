import type { LateWords } from "../text/en-late.ts";
import type { MapView } from "./map-view.ts";
import type { Place } from "./map-walk.ts";
import { spokenCountry } from "./spoken-country.ts";
import type { Scene } from "./stance-view.ts";
import { sentenceText } from "./year-sentence.ts";

/** What a screen reader hears where the keyboard is on the map. `compared` is the year that it is compared with. */
export function spokenPlace(
  place: Place,
  { legend, sentence }: MapView,
  scene: Scene,
  late: LateWords,
  compared?: number,
): string {
  if (place.level === "country") return spokenCountry(place.country, scene, late, compared);
  const camp = place.level === "camp" && legend.find(({ key }) => key === place.camp);
  if (camp) return late.spoken.camp(camp.label, String(scene.year), camp.count);
  return sentenceText(sentence);
}
