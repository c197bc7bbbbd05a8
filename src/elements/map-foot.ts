import { html, nothing, type TemplateResult } from "lit";
import { shippedWorld } from "../geo/shipped-world.ts";
import { publishers } from "../view/dataset-facts.ts";
import { filterSentence } from "../view/filter-view.ts";
import type { Story } from "../view/story.ts";
import type { MapParts, Piece } from "./map-parts.ts";

/** Below the map: the years, the sources in a line, and the panels that open from there. */
export function mapFoot(story: Story, parts: MapParts): TemplateResult {
  const { has, locale, acts } = parts;
  return html`${
    has("years")
      ? html`<stance-years
          exportparts="years"
          .stops=${story.stops}
          .year=${story.scene.year}
          .text=${locale.text}
          @play=${acts.play}
          @year-pick=${(event: CustomEvent<number>) => acts.pickYear(event.detail)}
        ></stance-years>`
      : nothing
  }
  ${has("sources") ? sources(story, parts) : nothing}`;
}

function sources({ scene, whole, filter, map }: Story, parts: MapParts): TemplateResult {
  const { locale, has, open, reading, country, face, comparison, isolated, acts } = parts;
  const { text, tag } = locale;
  const button = (piece: Piece, label: string) =>
    html`<button aria-expanded=${open.has(piece) ? "true" : "false"} @click=${() => acts.toggle(piece)}>
      ${label}
    </button>`;
  return html`<footer>
      <p>
        ${text.sources}${text.colon}${publishers(scene.dataset, tag).join(text.listComma)}${text.dot}${text.borders}
      </p>
      ${
        has("tools")
          ? html`<div class="tools">${button("sources", text.sources)}${button("share", text.share)}</div>`
          : nothing
      }
    </footer>
    ${
      open.has("sources") && reading
        ? html`<stance-sources
            exportparts="sources"
            .scene=${scene}
            .text=${reading.readingText(locale)}
            .country=${country}
            @source-pick=${(event: CustomEvent<string>) => acts.filter({ ...filter, sources: [event.detail] })}
          ></stance-sources>`
        : nothing
    }
    ${
      open.has("share") && reading
        ? html`<stance-share
            .showing=${{ scene, map, face, comparison, isolated, filtered: filterSentence(filter, whole, scene) }}
            .world=${shippedWorld()}
            .region=${parts.region}
            .whole=${whole}
            .filter=${filter}
            .country=${country}
            .text=${reading.readingText(locale)}
            @panel-close=${() => acts.toggle("share")}
          ></stance-share>`
        : nothing
    }`;
}
