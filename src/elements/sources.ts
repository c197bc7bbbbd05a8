import { html, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { CountryCode } from "../model/dataset.ts";
import type { Filter } from "../model/filter.ts";
import type { LateWords } from "../text/en-late.ts";
import { sourcesView, type CorrectionView, type SourcesView, type SourceView } from "../view/sources-view.ts";
import type { Scene } from "../view/stance-view.ts";
import { Panel } from "./panel.ts";
import { panelStyles } from "./panel.styles.ts";
import { sharedStyles } from "./shared.styles.ts";
import { sourcesStyles } from "./sources.styles.ts";

/** More sources than this scroll in a box of their own: the rest of the panel stays near. */
const MANY = 24;

/**
 * What the map rests on: every source, the edition and its corrections, how the borders are drawn, and where a mistake
 * is reported.
 *
 * @fires filter-change - the `Filter` with the one source that the reader wants to see alone
 */
export class StanceSources extends Panel {
  static override styles = [sharedStyles, sourcesStyles, panelStyles];

  @property({ attribute: false }) scene!: Scene;
  @property({ attribute: false }) text!: LateWords;
  /** The selected country: what a report of a mistake is filled in with. */
  @property({ attribute: false }) country: CountryCode | undefined;
  @property({ attribute: false }) filter: Filter = {};

  override render(): TemplateResult {
    const { text } = this;
    const view = sourcesView(this.scene, text, this.country);
    return html`<section part="sources" class="panel below" aria-labelledby="heading">
      ${this.head(this.scene.locale.text.sources, text.close)}
      <ul
        class="sources ${view.sources.length > MANY ? "many" : ""}"
        tabindex=${view.sources.length > MANY ? "0" : nothing}
        aria-labelledby="heading"
      >
        ${view.sources.map((source, index) => this.source(source, index))}
      </ul>
      <div class="facts">
        ${
          view.description
            ? html`<div>
                <h4>${text.aboutData}</h4>
                <p dir="auto">${view.description}</p>
              </div>`
            : nothing
        }
        <div>
          <h4>${text.bordersHeading}</h4>
          <p>${text.bordersDrawn}</p>
        </div>
        ${this.edition(view)} ${this.report(view)}
      </div>
    </section>`;
  }

  private source(source: SourceView, index: number): TemplateResult {
    const { id, title, titleLang, url, imprint, date, read, archived, quotations, quoted } = source;
    return html`<li>
      <p class="title" id="title-${index}">
        <bdi lang=${titleLang ?? ""}>${url ? link(url, title) : title}</bdi>
      </p>
      <p>${imprint}</p>
      <p class="dates">
        <bdi>${date}</bdi>
        ${read ? html`<span>${read}</span>` : nothing}
        ${archived ? link(archived.url, archived.label) : nothing}
      </p>
      <p class="quoted">${quoted}</p>
      ${
        quotations
          ? html`<button
              id="only-${index}"
              aria-labelledby="only-${index} title-${index}"
              @click=${() => this.pick(id)}
            >
              ${this.text.showOnly}
            </button>`
          : nothing
      }
    </li>`;
  }

  private edition({ edition, corrections }: SourcesView): TemplateResult {
    const { text } = this;
    return html`<div>
      <h4>${text.corrections}</h4>
      <p>${edition} ${corrections.length ? nothing : text.noCorrections}</p>
      ${
        corrections.length
          ? html`<ol class="corrections">
              ${corrections.map((each) => correction(each, this.scene.locale.text.dot))}
            </ol>`
          : nothing
      }
    </div>`;
  }

  private report({ report }: SourcesView): TemplateResult | typeof nothing {
    if (!report) return nothing;
    const { url, label } = report;
    return html`<div>
      <h4>${this.text.mistake}</h4>
      <p>${/^https:/i.test(url) ? link(url, label) : html`<a href=${url}>${label}</a>`}</p>
    </div>`;
  }

  private pick(source: string): void {
    const detail: Filter = { ...this.filter, sources: [source] };
    this.dispatchEvent(new CustomEvent("filter-change", { detail }));
  }
}

function correction({ date, about, text }: CorrectionView, dot: string): TemplateResult {
  return html`<li>
    <span class="when"><bdi>${date}</bdi>${about ? dot + about : nothing}</span>
    <span dir="auto">${text}</span>
  </li>`;
}

function link(url: string, words: string): TemplateResult {
  return html`<a href=${url} target="_blank" rel="noopener">${words}</a>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "stance-sources": StanceSources;
  }
}
