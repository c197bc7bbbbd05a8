import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { visit } from "../controllers/visit.ts";
import type { LateWords } from "../text/en-late.ts";
import type { Language } from "../text/en.ts";
import { printedQuotations, type PrintedCamp, type PrintedQuotation } from "../view/printed-quotations.ts";
import { reference } from "../view/references.ts";
import { sourcesView } from "../view/sources-view.ts";
import type { Scene } from "../view/stance-view.ts";
import { sharedStyles } from "./shared.styles.ts";

/**
 * What paper has beside the map: how the map is cited, and from the next page on every quotation of the year and the
 * sources. It is there in the very moment that it is put on the page, for a printer waits for nothing.
 */
export class StancePrint extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: none;
      }
      @media print {
        :host {
          display: block;
        }
      }
      .imprint {
        margin: 6pt 0 14pt;
        font-size: 8.5pt;
        color: var(--_muted);
        overflow-wrap: anywhere;
      }
      section {
        break-before: page;
        font-size: 9pt;
        line-height: 1.4;
      }
      h3 {
        margin: 0 0 4pt;
        font: 700 17pt/1.2 var(--_serif);
      }
      h4 {
        display: flex;
        align-items: center;
        gap: 6pt;
        margin: 14pt 0 8pt;
        padding-block-end: 3pt;
        border-block-end: 1pt solid var(--_ink);
        font: 700 12pt/1.3 var(--_serif);
      }
      h4 span:last-child {
        font: 400 9pt var(--_sans);
        color: var(--_muted);
      }
      ol {
        columns: 2;
        column-gap: 18pt;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        break-inside: avoid;
        padding-block-end: 9pt;
        overflow-wrap: break-word;
      }
      h5 {
        margin: 0;
        font: 700 9.5pt/1.35 var(--_sans);
        break-after: avoid;
      }
      blockquote {
        margin: 1.5pt 0 2pt;
        font: 10pt/1.38 var(--_serif);
        orphans: 3;
        widows: 3;
      }
      p {
        margin: 0;
        color: var(--_muted);
      }
      li > p {
        font-size: 8pt;
        line-height: 1.35;
      }
      .speaker {
        color: var(--_ink);
      }
      .note {
        font-style: italic;
      }
    `,
  ];

  @property({ attribute: false }) scene!: Scene;
  @property({ attribute: false }) text!: LateWords;

  override connectedCallback(): void {
    super.connectedCallback();
    this.performUpdate();
  }

  override render(): TemplateResult {
    const { scene, text } = this;
    const { dataset, locale, year } = scene;
    // What the filter hides is no source of what is printed.
    const { sources } = sourcesView({ dataset, year, locale }, text, undefined);
    return html`<p class="imprint">${reference(dataset, locale, visit(), text).plain}</p>
      <section>
        <h3>${text.quotations}${locale.text.comma}${year}</h3>
        ${printedQuotations(scene, text).map((camp) => this.camp(camp))}
        <h4><span>${locale.text.sources}</span></h4>
        <ol>
          ${sources.map(
            ({ title, titleLang, imprint, date, read, url, archived }) =>
              html`<li>
                <h5><bdi lang=${titleLang ?? ""}>${title}</bdi></h5>
                <p>${[imprint, date, read].filter(Boolean).join(locale.text.dot)}</p>
                ${[url, archived?.url].map((address) => (address ? html`<p>${address}</p>` : nothing))}
              </li>`,
          )}
        </ol>
      </section>`;
  }

  private camp({ className, label, quotations }: PrintedCamp): TemplateResult {
    return html`<h4>
        <span class="swatch ${className}"></span><bdi>${label}</bdi>
        <span>${this.text.quotationCount(quotations.length)}</span>
      </h4>
      <ol>
        ${quotations.map((quotation) => html`<li>${printed(quotation, this.scene.locale.text)}</li>`)}
      </ol>`;
  }
}

function printed(quotation: PrintedQuotation, { comma, dot }: Language): TemplateResult {
  const { countries, quote, lang, speaker, title, titleLang, publisher, via, date, basis, notes } = quotation;
  return html`<h5>${countries}</h5>
    <blockquote lang=${lang ?? ""} dir="auto">${quote}</blockquote>
    ${speaker ? html`<p class="speaker"><bdi>${speaker}</bdi></p>` : nothing}
    <p>
      <cite lang=${titleLang ?? ""} dir="auto">${title}</cite
      >${comma}<bdi>${publisher}</bdi>${via ? ` (${via})` : nothing}${comma}<bdi>${date}</bdi>${dot}${basis}
    </p>
    ${notes.map((note) => html`<p class="note"><bdi>${note}</bdi></p>`)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    "stance-print": StancePrint;
  }
}
