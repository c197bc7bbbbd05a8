import { html, LitElement, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Language } from "../text/en.ts";
import type { Isolation, LegendEntry } from "../view/legend.ts";
import { legendStyles } from "./legend.styles.ts";
import { sharedStyles } from "./shared.styles.ts";

/**
 * The legend: what each colour means and how many countries have it. A press on an entry shows it alone.
 *
 * @fires isolate - `Isolation`, or undefined to show all again
 */
export class StanceLegend extends LitElement {
  static override styles = [sharedStyles, legendStyles];

  @property({ attribute: false }) entries: readonly LegendEntry[] = [];
  @property({ attribute: false }) isolated: Isolation | undefined;
  @property({ attribute: false }) text!: Language;

  override render(): TemplateResult {
    return html`<ul part="legend" aria-label=${this.text.legend}>
      ${this.entries.map(
        ({ key, className, label, count }) =>
          html`<li>
            <button aria-pressed=${key === this.isolated ? "true" : "false"} @click=${() => this.toggle(key)}>
              <span class="swatch ${className}"></span><bdi>${label}</bdi> <span class="count">${count}</span>
            </button>
          </li>`,
      )}
    </ul>`;
  }

  private toggle(key: Isolation): void {
    const detail = key === this.isolated ? undefined : key;
    this.dispatchEvent(new CustomEvent<Isolation | undefined>("isolate", { detail }));
  }
}
