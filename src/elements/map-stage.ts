import { html, nothing, type TemplateResult } from "lit";
import { shippedWorld } from "../geo/shipped-world.ts";
import { isCountry } from "../model/countries.ts";
import type { CountryStance } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import type { Dimming } from "../view/dimming.ts";
import { sentenceText } from "../view/year-sentence.ts";
import type { DrawWorld } from "./map-faces.ts";
import type { FirstParts } from "./first-parts.ts";

type Stances = ReadonlyMap<CountryCode, CountryStance>;

const NO_STANCES: Stances = new Map();

/** The face that is shown, and beside it, over it, or below it, the evidence of the selected country. */
export function mapStage(parts: FirstParts): TemplateResult {
  const { story, face, country, evidencePlace, late } = parts;
  const isOpen = story && country && evidencePlace && isCountry(country);
  return html`<div class="stage ${isOpen ? evidencePlace : ""}">
    <div class="face ${face}-face">${faceOf(parts)}</div>
    ${isOpen ? late?.evidencePanel(country, story, parts) : nothing}
  </div>`;
}

/** The map stands in for a face whose chunk is still on its way. */
function faceOf(parts: FirstParts): TemplateResult {
  const { story, face, late, comparison } = parts;
  const draw: DrawWorld = (stances, dimming, comparedYear) => world(stances, dimming, parts, comparedYear);
  if (!story || !comparison || !late || face === "map")
    return draw(story?.map.stances ?? NO_STANCES, parts.dimming);
  return late.otherFace(face, story, comparison, parts, draw);
}

function world(stances: Stances, dimming: Dimming, parts: FirstParts, comparedYear?: number): TemplateResult {
  const { story, locale, hovered, country, late, acts } = parts;
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
    .mapKeys=${late?.MapKeys}
    .text=${parts.mapText}
    @walk-start=${acts.walk}
    @camp-focus=${acts.focusCamp}
    @country-hover=${acts.point}
    @country-focus=${acts.focus}
    @country-select=${acts.select}
    @region-pick=${acts.frame}
  ></stance-world>`;
}
