import { html, nothing, type TemplateResult } from "lit";
import type { CountryCode } from "../model/dataset.ts";
import type { Filter } from "../model/filter.ts";
import { localize } from "../text/locale.ts";
import type { Face } from "../view/face.ts";
import { filterSentence } from "../view/filter-view.ts";
import type { Isolation } from "../view/legend.ts";
import type { Story } from "../view/story.ts";
import type { MapParts } from "./map-parts.ts";

type Template = TemplateResult | typeof nothing;

/**
 * Above the map: its title, the year in words, the filter that is on, the tools, the legend.
 *
 * A change of the year is announced by its sentence; in the changes, by theirs. While the years are played it is
 * busy: a screen reader would stumble from one to the next. When that ends, its words are new elements, and so are
 * read.
 */
export function mapHead(parts: MapParts): TemplateResult {
  const { story, locale, has, face, isPlaying } = parts;
  const words = story?.map.sentence.map(({ text, className }) =>
    className ? html`<span class="${className} in-camp-color">${text}</span>` : text,
  );
  return html`${
      story && has("title")
        ? html`<h2 class="title" part="title">${localize(story.whole.title, locale.tag)}</h2>`
        : nothing
    }
    <p
      class="sentence"
      role=${face === "changes" ? nothing : "status"}
      aria-busy=${isPlaying ? "true" : "false"}
    >
      ${isPlaying ? html`<span>${words}</span>` : words}
    </p>
    ${story && has("tools") ? tools(story, parts) : nothing} ${story ? filterNote(story, parts) : nothing}
    ${story && has("legend") && (face === "map" || face === "tiles") ? legend(story, parts) : nothing}`;
}

function filterNote({ filter, whole, scene, unknown }: Story, { locale, acts }: MapParts): Template {
  const sentence = filterSentence(filter, whole, scene);
  const unheard = unknown.length ? locale.text.unknownFilter(unknown.join(locale.text.listComma)) : undefined;
  if (!sentence && !unheard) return nothing;
  return html`<div class="filtered">
    <p role="status">${unheard} ${sentence}</p>
    <button @click=${() => acts.filter({})}>${locale.text.showAll}</button>
  </div>`;
}

function tools(story: Story, parts: MapParts): TemplateResult {
  const { face, locale, open, acts } = parts;
  return html`<div class="tools-row">
    <stance-toolbar
      .face=${face}
      .text=${locale.text}
      .filtered=${story.dataset !== story.whole}
      .filtering=${open.has("filters")}
      @face-pick=${(event: CustomEvent<Face>) => acts.turn(event.detail)}
      @search-open=${acts.openSearch}
      @filters-toggle=${() => acts.toggle("filters")}
    >
      ${search(story, parts)}
    </stance-toolbar>
    ${filters(story, parts)}
  </div>`;
}

function search({ scene, locale }: Story, { open, reading, acts }: MapParts): Template {
  if (!open.has("search") || !reading) return nothing;
  return html`<stance-search
    slot="search"
    .scene=${scene}
    .text=${reading.readingText(locale)}
    @country-find=${(event: CustomEvent<CountryCode>) => acts.select(event.detail)}
  ></stance-search>`;
}

function filters({ whole, filter, locale }: Story, { open, reading, acts }: MapParts): Template {
  if (!open.has("filters") || !reading) return nothing;
  return html`<stance-filters
    .whole=${whole}
    .filter=${filter}
    .locale=${locale}
    .text=${reading.readingText(locale)}
    @filter-change=${(event: CustomEvent<Filter>) => acts.filter(event.detail)}
  ></stance-filters>`;
}

function legend({ map }: Story, { isolated, locale, acts }: MapParts): TemplateResult {
  return html`<stance-legend
    exportparts="legend"
    .entries=${map.legend}
    .isolated=${isolated}
    .text=${locale.text}
    @isolate=${(event: CustomEvent<Isolation | undefined>) => acts.isolate(event.detail)}
  ></stance-legend>`;
}
