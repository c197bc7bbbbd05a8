import { html, type TemplateResult } from "lit";
import type { CountryStance } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import { lateWords } from "../text/late-words.ts";
import { changesMap } from "../view/changes-map.ts";
import type { Comparison } from "../view/comparison.ts";
import type { Dimming } from "../view/dimming.ts";
import type { Face } from "../view/face.ts";
import type { Story } from "../view/story.ts";
import type { MapParts, ReaderActs } from "./map-parts.ts";

/** Draws the map in its stances, which may be compared with those of a year. */
export type DrawWorld = (
  stances: ReadonlyMap<CountryCode, CountryStance>,
  dimming: Dimming,
  comparedYear?: number,
) => TemplateResult;

/** What the readers of maps look for in their tables, which go and come with the face: a state of the late chunk alone. */
const tableWords = new WeakMap<ReaderActs, string>();

/** A face other than the map; in the changes, `draw` makes the map. */
export function otherFace(
  face: Exclude<Face, "map">,
  story: Story,
  comparison: Comparison,
  parts: MapParts,
  draw: DrawWorld,
): TemplateResult {
  const { hovered, country, isolated, walked, acts } = parts;
  const { scene, years } = story;
  const text = lateWords(story.locale);
  switch (face) {
    case "changes": {
      const { stances, dimming } = changesMap(scene, comparison);
      return html`<stance-changes
        exportparts="changes"
        .scene=${scene}
        .years=${years}
        .comparison=${comparison}
        .hasLegend=${parts.has("legend")}
        .text=${text}
        @compare=${acts.compare}
        @country-select=${acts.select}
      >
        ${draw(stances, walked === undefined ? dimming : parts.dimming, comparison.from)}
      </stance-changes>`;
    }
    case "tiles":
      return html`<stance-tiles
        exportparts="tiles"
        .scene=${scene}
        .text=${text}
        .hovered=${hovered}
        .selected=${country}
        .isolated=${isolated}
        @country-hover=${acts.point}
        @country-focus=${acts.focus}
        @country-select=${acts.select}
      ></stance-tiles>`;
    case "table":
      return html`<stance-table
        exportparts="table"
        .scene=${scene}
        .years=${years}
        .text=${text}
        .selected=${country}
        .words=${tableWords.get(acts) ?? ""}
        @country-select=${acts.select}
        @words-change=${(event: CustomEvent<string>) => tableWords.set(acts, event.detail)}
      ></stance-table>`;
  }
}
