import { css, html, LitElement, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Language } from "../text/en.ts";
import { faces, type Face } from "../view/face.ts";
import { sharedStyles } from "./shared.styles.ts";

/**
 * The faces of the map, and the ways to its pieces: a slot for the search box, the filters' button.
 *
 * @slot search - The search box; until it is wanted, a button in its place
 * @fires face-pick - the `Face` that the reader wants
 * @fires search-open - the reader wants to find a country
 * @fires filters-toggle - the reader opens or closes the filters
 */
export class StanceToolbar extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 8px 12px;
        margin-block-end: 10px;
        font-size: 0.933em;
      }
      div {
        display: flex;
        gap: 8px;
        min-inline-size: 0;
      }
      ::slotted(*),
      .find {
        inline-size: 15.7em;
        flex: 0 1 auto;
      }
      button {
        min-block-size: 38px;
        padding: 4px 14px;
        border: 1px solid var(--_rule);
        border-radius: 8px;
        background: var(--_raised);
      }
      .find {
        color: var(--_muted);
        text-align: start;
      }
      .on {
        border-color: var(--_ink);
        font-weight: 600;
      }
      .faces {
        flex-wrap: wrap;
        gap: 0;
      }
      /* On a phone, four words of any language stand side by side. */
      .faces button {
        padding-inline: clamp(4px, 5.5cqi - 12px, 14px);
        margin-inline-start: -1px;
        border-radius: 0;
      }
      .faces button:first-child {
        margin: 0;
        border-start-start-radius: 8px;
        border-end-start-radius: 8px;
      }
      .faces button:last-child {
        border-start-end-radius: 8px;
        border-end-end-radius: 8px;
      }
      .faces [aria-pressed="true"] {
        background: var(--_ink);
        border-color: var(--_ink);
        color: var(--_ground);
      }
    `,
  ];

  @property({ attribute: false }) face: Face = "map";
  @property({ attribute: false }) text!: Language;
  @property({ type: Boolean }) filtered = false;
  @property({ type: Boolean }) filtering = false;

  override render(): TemplateResult {
    const { text } = this;
    return html`<div>
        <slot name="search">
          <button class="find" @focus=${this.openSearch} @click=${this.openSearch}>${text.find}</button>
        </slot>
        <button
          class=${this.filtered ? "on" : ""}
          aria-expanded=${this.filtering ? "true" : "false"}
          @click=${() => this.tell("filters-toggle")}
        >
          ${text.filter}
        </button>
      </div>
      <div class="faces" role="group" aria-label=${text.views}>
        ${faces.map(
          (face) =>
            html`<button
              aria-pressed=${face === this.face ? "true" : "false"}
              @click=${() => this.tell("face-pick", face)}
            >
              ${text.view[face]}
            </button>`,
        )}
      </div>`;
  }

  /** The button stands for the field: who comes to it by the keyboard comes to the field. */
  private openSearch(): void {
    this.tell("search-open");
  }

  private tell(type: string, detail?: Face): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
