import { html, nothing, type TemplateResult } from "lit";
import type { Pointing } from "../controllers/hovering.ts";
import type { Region } from "../geo/regions.ts";
import { shippedWorld } from "../geo/shipped-world.ts";
import { isCountry } from "../model/countries.ts";
import type { CountryStance } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import type { Comparison } from "../view/comparison.ts";
import type { Dimming } from "../view/dimming.ts";
import { sentenceText } from "../view/year-sentence.ts";
import type { MapParts } from "./map-parts.ts";

type Stances = ReadonlyMap<CountryCode, CountryStance>;

const NO_STANCES: Stances = new Map();

/** The face that is shown, and beside it, or over it, the evidence of the selected country. */
export function mapStage(parts: MapParts): TemplateResult {
  const { story, face, country, isNarrow, reading, acts } = parts;
  const isOpen = story !== undefined && country !== undefined && isCountry(country);
  return html`<div class="stage ${face}-face ${isOpen && !isNarrow ? "beside" : ""}">
    <div class="face">${faceOf(parts)}</div>
    ${
      isOpen && reading
        ? html`<stance-evidence
            exportparts="evidence"
            .country=${country}
            .scene=${story.scene}
            .years=${story.years}
            .text=${reading.readingText(story.locale)}
            .sheet=${isNarrow}
            @panel-close=${() => acts.select(undefined)}
          ></stance-evidence>`
        : nothing
    }
  </div>`;
}

/** The map stands in for a face whose chunk is still on its way. */
function faceOf(parts: MapParts): TemplateResult {
  const { story, face, reading, comparison, hovered, country, isolated, walked, acts } = parts;
  if (!story || !comparison || !reading || face === "map")
    return world(story?.map.stances ?? NO_STANCES, parts.dimming, parts);
  const { scene, years } = story;
  const text = reading.readingText(story.locale);
  const onSelect = (event: CustomEvent<Pointing>) => acts.select(event.detail.country ?? undefined);
  switch (face) {
    case "changes": {
      const { stances, dimming } = reading.changesMap(scene.dataset, comparison);
      return html`<stance-changes
        exportparts="changes"
        .scene=${scene}
        .years=${years}
        .comparison=${comparison}
        .text=${text}
        @compare=${(event: CustomEvent<Comparison>) => acts.compare(event.detail)}
        @country-pick=${(event: CustomEvent<CountryCode>) => acts.select(event.detail)}
      >
        ${world(stances, walked === undefined ? dimming : parts.dimming, parts, comparison.from)}
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
        @country-select=${onSelect}
      ></stance-tiles>`;
    case "table":
      return html`<stance-table
        exportparts="table"
        .scene=${scene}
        .years=${years}
        .text=${text}
        .selected=${country}
        @country-select=${onSelect}
      ></stance-table>`;
  }
}

function world(stances: Stances, dimming: Dimming, parts: MapParts, comparedYear?: number): TemplateResult {
  const { story, locale, hovered, country, reading, acts } = parts;
  return html`<stance-world
    exportparts="map"
    .world=${shippedWorld()}
    .scene=${story?.scene}
    .stances=${stances}
    .dimming=${dimming}
    .marks=${parts.marks}
    .hovered=${hovered}
    .selected=${country}
    .map=${story?.map}
    .compared=${comparedYear}
    .label=${story ? locale.text.map + locale.text.colon + sentenceText(story.map.sentence) : locale.text.map}
    .region=${parts.region}
    .help=${parts.mapText?.help.map ?? ""}
    .mapKeys=${reading?.MapKeys}
    .text=${parts.mapText}
    @walk-start=${acts.walk}
    @camp-focus=${acts.focusCamp}
    @country-hover=${acts.point}
    @country-focus=${acts.focus}
    @country-select=${(event: CustomEvent<Pointing>) => acts.select(event.detail.country ?? undefined)}
    @region-pick=${(event: CustomEvent<Region>) => acts.frame(event.detail)}
  ></stance-world>`;
}
