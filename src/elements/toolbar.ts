import { html, LitElement, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Language } from "../text/en.ts";
import type { Face } from "../view/face.ts";
import { sharedStyles } from "./shared.styles.ts";
import { toolbarStyles } from "./toolbar.styles.ts";

/**
 * The faces of the map, and the ways to its pieces: a slot for the search box, the filters' button.
 *
 * @slot search - The search box; until it is wanted, a button in its place
 * @fires face-pick - the `Face` that the reader wants
 * @fires search-open - the reader wants to find a country
 * @fires filters-toggle - the reader opens or closes the filters
 */
export class StanceToolbar extends LitElement {
  static override styles = [sharedStyles, toolbarStyles];

  @property({ attribute: false }) face: Face = "map";
  @property({ attribute: false }) faces: readonly Face[] = [];
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
        ${this.faces.map(
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
