import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { copyText } from "../controllers/clipboard.ts";
import { Timer } from "../controllers/timer.ts";
import { embedText as text } from "../text/embed-builder.ts";
import { siteStyles } from "./site.styles.ts";

/** How long it says that the code was copied, in ms. */
const STAY = 4_000;

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
        max-block-size: 20lh;
        text-align: left;
      }
    `,
  ];

  /** Where it goes. */
  @property({ attribute: false }) place = "";
  @property({ attribute: false }) code = "";

  @state() private copied: "yes" | "selected" | undefined;
  @query("textarea") private box!: HTMLTextAreaElement;
  private readonly timer = new Timer(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("code")) this.copied = undefined;
  }

  override render(): TemplateResult {
    const { copied, code } = this;
    return html`<div>
        <span id="place">${this.place}</span>
        <span role="status">
          ${copied === "yes" ? text.copied : copied === "selected" ? text.selected : nothing}
        </span>
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

  private async copy(): Promise<void> {
    const { code } = this;
    const isCopied = await copyText(code);
    if (code !== this.code) return;
    if (!isCopied) this.box.select();
    this.copied = isCopied ? "yes" : "selected";
    this.timer.set(STAY, () => (this.copied = undefined));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "stance-snippet": StanceSnippet;
  }
}
