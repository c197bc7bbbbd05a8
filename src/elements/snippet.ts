import { css, html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { property, query } from "lit/decorators.js";
import { Copying } from "../controllers/copying.ts";
import { embedText as text } from "../text/embed-builder.ts";
import { siteStyles } from "./site.styles.ts";

/** A piece of code that can be copied; where the browser does not let it, it is selected. */
export class StanceSnippet extends LitElement {
  static override styles = [
    siteStyles,
    css`
      :host {
        font-size: inherit;
      }
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 4px 12px;
        margin-block-end: 6px;
      }
      [id="place"] {
        font-weight: 600;
      }
      [role="status"] {
        flex: 1 1 0;
        min-inline-size: min-content;
        color: var(--_muted);
        text-align: end;
      }
      textarea {
        display: block;
        field-sizing: content;
        min-block-size: 3lh;
        max-block-size: var(--_code-size, 20lh);
        text-align: left;
      }
    `,
  ];

  /** Where it goes. */
  @property({ attribute: false }) place = "";
  @property({ attribute: false }) code = "";

  @query("textarea") private box!: HTMLTextAreaElement;
  private readonly copying = new Copying(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("code")) this.copying.forget();
  }

  override render(): TemplateResult {
    const { code, copying } = this;
    return html`<div>
        <span id="place">${this.place}</span>
        <span role="status">${copying.told(text.copied, text.selected)}</span>
        <button id="copy" aria-labelledby="copy place" @click=${this.copy}>${text.copy}</button>
      </div>
      <textarea
        readonly
        dir="ltr"
        spellcheck="false"
        rows=${Math.min(code.split("\n").length + 1, 12)}
        aria-labelledby="place"
        .value=${code}
      ></textarea>`;
  }

  private copy(): void {
    void this.copying.copy(this.code, this.box);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "stance-snippet": StanceSnippet;
  }
}
