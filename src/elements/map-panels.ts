import { html, type TemplateResult } from "lit";
import { shippedWorld } from "../geo/shipped-world.ts";
import type { CountryCode } from "../model/dataset.ts";
import { lateWords } from "../text/late-words.ts";
import { filterSentence } from "../view/filter-view.ts";
import type { Story } from "../view/story.ts";
import type { MapParts } from "./map-parts.ts";

/** All that is cited of a country, beside the map, over it or below it. */
export function evidencePanel(
  country: CountryCode,
  story: Story,
  { evidencePlace, acts }: MapParts,
): TemplateResult {
  return html`<stance-evidence
    class=${evidencePlace}
    exportparts="evidence"
    .country=${country}
    .scene=${story.scene}
    .years=${story.years}
    .text=${lateWords(story.locale)}
    .sheet=${evidencePlace === "sheet"}
    @filter-change=${acts.filter}
    @panel-close=${() => acts.select({ detail: undefined })}
  ></stance-evidence>`;
}

/** In the toolbar: where a country is found by its name. */
export function searchBox({ scene, locale }: Story, { acts }: MapParts): TemplateResult {
  return html`<stance-search
    slot="search"
    .scene=${scene}
    .text=${lateWords(locale)}
    @country-select=${acts.select}
  ></stance-search>`;
}

/** Below the toolbar: which articles and kinds of evidence count. */
export function filterPanel({ scene, whole, filter, locale }: Story, { acts }: MapParts): TemplateResult {
  return html`<stance-filters
    .whole=${whole}
    .year=${scene.year}
    .filter=${filter}
    .locale=${locale}
    .text=${lateWords(locale)}
    @filter-change=${acts.filter}
    @panel-close=${() => acts.toggle("filters")}
  ></stance-filters>`;
}

/** Below the map: what it rests on. */
export function sourcesPanel({ scene, filter, locale }: Story, { country, acts }: MapParts): TemplateResult {
  return html`<stance-sources
    exportparts="sources"
    .scene=${scene}
    .text=${lateWords(locale)}
    .country=${country}
    .filter=${filter}
    @filter-change=${acts.filter}
    @panel-close=${() => acts.toggle("sources")}
  ></stance-sources>`;
}

/** Below the map: what can be downloaded, and how it is cited. */
export function sharePanel({ scene, whole, filter, map, locale }: Story, parts: MapParts): TemplateResult {
  const { face, comparison, isolated, region, country, acts } = parts;
  return html`<stance-share
    .showing=${{ scene, map, face, comparison, isolated, filtered: filterSentence(filter, whole, scene) }}
    .world=${shippedWorld()}
    .region=${region}
    .whole=${whole}
    .filter=${filter}
    .country=${country}
    .text=${lateWords(locale)}
    @panel-close=${() => acts.toggle("share")}
  ></stance-share>`;
}
