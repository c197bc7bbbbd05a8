import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { property, query } from "lit/decorators.js";
import type { Language } from "../text/en.ts";
import type { CitationView } from "../view/citation-view.ts";
import type { CountryView } from "../view/country-view.ts";
import { placeTooltip, tooltipRoom, type Box, type Spot } from "../view/place-tooltip.ts";
import { sharedStyles } from "./shared.styles.ts";
import { swatches } from "./swatches.ts";

/**
 * What a country, or the article about it, said. It stands in the browser's top layer, where neither a transformed
 * nor a scrolling ancestor can clip it.
 */
export class StanceTooltip extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: contents;
      }
      [popover] {
        position: fixed;
        inset: 0 auto auto 0;
        margin: 0;
        inline-size: max-content;
        max-inline-size: min(24em, 100vw - 16px);
        max-block-size: calc(100vh - 16px);
        overflow: auto;
        padding: 14px 16px;
        border: 1px solid var(--_rule);
        border-radius: 10px;
        background: var(--_raised);
        color: var(--_ink);
        box-shadow: 0 6px 24px rgb(0 0 0 / 0.14);
        font: var(--_small) / 1.45 var(--_sans);
      }
      header {
        display: flex;
        justify-content: space-between;
        align-items: baseline;
        gap: 4px 16px;
        flex-wrap: wrap;
      }
      .name {
        font-size: 1.21em;
        font-weight: 700;
      }
      .stance {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        font-weight: 600;
      }
      .stance .swatch {
        inline-size: 0.8em;
        block-size: 0.8em;
      }
      blockquote {
        margin: 10px 0 8px;
        padding-inline-start: 12px;
        border-inline-start: 3px solid var(--_camp, var(--_muted));
        font: 1.14em/1.45 var(--_serif);
      }
      p {
        margin: 0;
        font-size: var(--_small);
      }
      .source,
      .more,
      .others {
        color: var(--_muted);
      }
      .more,
      .others {
        margin-block-start: 8px;
      }
    `,
  ];

  @property({ attribute: false }) view: CountryView | undefined;
  /** Where the reader points, in px of the window. */
  @property({ attribute: false }) pointer: Spot = { x: 0, y: 0 };
  @property({ attribute: false }) text!: Language;

  @query("[popover]") private popup!: HTMLElement;

  /** The tooltip on the screen; undefined while it is closed. */
  get box(): Box | undefined {
    return this.view ? this.popup.getBoundingClientRect() : undefined;
  }

  override render(): TemplateResult {
    return html`<div role="tooltip" part="tooltip" popover="manual">
      ${this.view ? this.content(this.view) : nothing}
    </div>`;
  }

  override updated(): void {
    if (!this.view) return this.popup.hidePopover();
    this.popup.showPopover();
    this.place();
  }

  private place(): void {
    const { popup, pointer } = this;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const px = (length: number) => `${Math.round(length) / (popup.currentCSSZoom || 1)}px`;
    popup.style.maxHeight = "";
    let tip = popup.getBoundingClientRect();
    const room = tooltipRoom(pointer, tip, { width, height });
    // Only where there is too little, since each look at the box is a layout.
    if (tip.height > room) {
      popup.style.maxHeight = px(room);
      tip = popup.getBoundingClientRect();
    }
    const spot = placeTooltip(pointer, tip, { width, height });
    popup.style.translate = `${px(spot.left)} ${px(spot.top)}`;
  }

  private content(view: CountryView): TemplateResult {
    const { name, stance, classNames, citations, more, otherYears } = view;
    return html`<header>
        <span class="name">${name}</span>
        <span class="stance ${classNames.length === 1 ? classNames[0] : ""} in-camp-color">
          ${swatches(classNames, view.coverage)}<bdi>${stance}</bdi>
        </span>
      </header>
      ${citations.map((citation) => this.citation(citation))}
      ${more ? html`<p class="more">+ ${this.text.more(more)}</p>` : nothing}
      ${otherYears.map((year) => html`<p class="others">${year}</p>`)}`;
  }

  private citation({
    quote,
    lang,
    speaker,
    publisher,
    date,
    basis,
    className,
  }: CitationView): TemplateResult {
    const { dot } = this.text;
    return html`<blockquote class=${className} lang=${lang ?? ""} dir="auto">${quote}</blockquote>
      ${speaker ? html`<p><bdi>${speaker}</bdi></p>` : nothing}
      <p class="source"><bdi>${publisher}</bdi>${dot}<bdi>${date}</bdi>${dot}${basis}</p>`;
  }
}
