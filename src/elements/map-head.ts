import { html, nothing, type TemplateResult } from "lit";
import { localize, textLanguage } from "../text/locale.ts";
import { filterSentence } from "../view/filter-view.ts";
import type { Story } from "../view/story.ts";
import type { SentencePart } from "../view/year-sentence.ts";
import type { FirstParts } from "./first-parts.ts";

type Template = TemplateResult | typeof nothing;

/** So many letters about a filter stand in two lines between the tools, where the page is wide enough for that. */
const BETWEEN = 90;

/**
 * Above the map: its title, the year in words, the filter that is on, the tools, the legend.
 *
 * A change of the year is announced by its sentence; in the changes, by theirs. While the years are played it is
 * busy: a screen reader would stumble from one to the next. When that ends, its words are new elements, and so are
 * read.
 */
export function mapHead(parts: FirstParts): TemplateResult {
  const { story, has, face, isPlaying } = parts;
  const words = story && print(story.map.sentence);
  return html`${story && has("title") ? title(story, parts) : nothing}
    <div class="room">
      <p
        class="sentence"
        tabindex="-1"
        role=${face === "changes" ? nothing : "status"}
        aria-busy=${isPlaying ? "true" : "false"}
      >
        ${isPlaying ? html`<span>${words}</span>` : words}
      </p>
      ${story?.room.map(({ sentence }) => html`<p class="sentence unseen">${print(sentence)}</p>`)}
    </div>
    ${story && has("tools") ? tools(story, parts) : nothing} ${story ? filterNote(story, parts) : nothing}
    ${story && has("legend") && (face === "map" || face === "tiles") ? legend(story, parts) : nothing}`;
}

function title({ whole }: Story, { locale: { tag } }: FirstParts): TemplateResult {
  const lang = textLanguage(whole.title, tag) ?? nothing;
  return html`<h2 class="title" part="title"><bdi lang=${lang}>${localize(whole.title, tag)}</bdi></h2>`;
}

function filterNote({ filter, whole, scene, unknown }: Story, { locale, acts }: FirstParts): Template {
  const { text } = locale;
  const unheard = unknown.length ? text.unknownFilter(unknown.join(text.listComma)) + " " : "";
  const words = unheard + (filterSentence(filter, whole, scene) ?? "");
  if (!words) return nothing;
  return html`<div class="filtered ${words.length > BETWEEN ? "" : "between"}">
    <p role="status">${words}</p>
    <button @click=${acts.leaveFilter}>${text.showAll}</button>
  </div>`;
}

function tools(story: Story, parts: FirstParts): TemplateResult {
  const { face, locale, open, late, acts } = parts;
  return html`<div class="tools-row">
    <stance-toolbar
      .face=${face}
      .faces=${parts.faces}
      .text=${locale.text}
      .filtered=${story.dataset !== story.whole}
      .filtering=${open.has("filters")}
      @face-pick=${acts.turn}
      @search-open=${acts.openSearch}
      @filters-toggle=${() => acts.toggle("filters")}
    >
      ${open.has("search") ? late?.searchBox(story, parts) : nothing}
    </stance-toolbar>
    ${open.has("filters") ? late?.filterPanel(story, parts) : nothing}
  </div>`;
}

function print(sentence: readonly SentencePart[]): readonly unknown[] {
  return sentence.map(({ text, className }) =>
    className ? html`<span class="${className} in-camp-color">${text}</span>` : text,
  );
}

function legend({ map, room }: Story, { isolated, locale, acts }: FirstParts): TemplateResult {
  return html`<div class="room">
    <stance-legend
      exportparts="legend"
      .entries=${map.legend}
      .isolated=${isolated}
      .text=${locale.text}
      @isolate=${acts.isolate}
    ></stance-legend>
    ${room.map(
      ({ legend }) =>
        html`<stance-legend class="unseen" .entries=${legend} .text=${locale.text}></stance-legend>`,
    )}
  </div>`;
}
