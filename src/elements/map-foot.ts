import { html, nothing, type TemplateResult } from "lit";
import { publishers } from "../view/dataset-facts.ts";
import type { Story } from "../view/story.ts";
import type { Piece } from "./map-parts.ts";
import type { FirstParts } from "./first-parts.ts";

/** Below the map: the years, the sources in a line, and the panels that open from there. */
export function mapFoot(story: Story, parts: FirstParts): TemplateResult {
  const { has, locale, acts } = parts;
  return html`${
    has("years")
      ? html`<stance-years
          exportparts="years"
          .stops=${story.stops}
          .year=${story.scene.year}
          .text=${locale.text}
          @play=${acts.play}
          @year-pick=${acts.pickYear}
        ></stance-years>`
      : nothing
  }
  ${has("sources") ? sources(story, parts) : nothing}`;
}

function sources(story: Story, parts: FirstParts): TemplateResult {
  const { locale, has, open, late, acts } = parts;
  const { text, tag } = locale;
  const button = (piece: Piece, label: string) =>
    html`<button aria-expanded=${open.has(piece) ? "true" : "false"} @click=${() => acts.toggle(piece)}>
      ${label}
    </button>`;
  return html`<footer>
      <p>
        ${text.sources}${text.colon}<bdi>${publishers(story.scene.dataset, tag).join(text.listComma)}</bdi>${text.dot}${text.borders}
      </p>
      ${
        has("tools")
          ? html`<div class="tools">${button("sources", text.sources)}${button("share", text.share)}</div>`
          : nothing
      }
    </footer>
    ${open.has("sources") ? late?.sourcesPanel(story, parts) : nothing}
    ${open.has("share") ? late?.sharePanel(story, parts) : nothing}`;
}
