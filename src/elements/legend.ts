import { css, html, LitElement, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Language } from "../text/en.ts";
import type { Isolation, LegendEntry } from "../view/legend.ts";
import { sharedStyles } from "./shared.styles.ts";

/**
 * The legend: what each colour means and how many countries have it. A press on an entry shows it alone.
 *
 * @fires isolate - `Isolation`, or undefined to show all again
 */
export class StanceLegend extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 6px;
        /* The words stand in line with the title; at the other end nothing may stick out of the host. */
        margin: 0;
        margin-inline-start: -8px;
        padding: 0;
        list-style: none;
      }
      button {
        display: flex;
        align-items: center;
        gap: 7px;
        min-block-size: 28px;
        padding: 2px 8px;
        border: 1px solid transparent;
        border-radius: 6px;
        background: none;
        text-align: start;
      }
      button:hover {
        background: var(--_hover);
      }
      button[aria-pressed="true"] {
        border-color: var(--_ink);
      }
      .count {
        color: var(--_muted);
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) entries: readonly LegendEntry[] = [];
  @property({ attribute: false }) isolated: Isolation | undefined;
  @property({ attribute: false }) text!: Language;

  override render(): TemplateResult {
    return html`<ul part="legend" aria-label=${this.text.legend}>
      ${this.entries.map(
        ({ key, className, label, count }) =>
          html`<li>
            <button aria-pressed=${key === this.isolated ? "true" : "false"} @click=${() => this.toggle(key)}>
              <span class="swatch ${className}"></span>${label} <span class="count">${count}</span>
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
