import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { CountryCode } from "../model/dataset.ts";
import type { LateWords } from "../text/en-late.ts";
import { changesKey } from "../view/changes-key.ts";
import { changesLegend } from "../view/changes-legend.ts";
import { changesView, type ChangeGroup, type ChangeRow, type ChangeSide } from "../view/changes-view.ts";
import type { Comparison } from "../view/comparison.ts";
import type { Scene } from "../view/stance-view.ts";
import { changesStyles } from "./changes.styles.ts";
import { sharedStyles } from "./shared.styles.ts";
import { swatches } from "./swatches.ts";

/**
 * Two years compared: a sentence with the counts, the map of both, and every country by what became of its stance.
 *
 * @slot - The map of both years
 * @fires compare - the `Comparison` that the reader chose
 * @fires country-select - the `CountryCode` whose evidence the reader wants
 */
export class StanceChanges extends LitElement {
  static override styles = [sharedStyles, changesStyles];

  @property({ attribute: false }) scene!: Scene;
  @property({ attribute: false }) years: readonly number[] = [];
  @property({ attribute: false }) comparison!: Comparison;
  @property({ attribute: false }) hasLegend = true;
  @property({ attribute: false }) text!: LateWords;

  override render(): TemplateResult {
    const { text } = this;
    const { from, to } = this.comparison;
    const { sentence, groups } = changesView(this.scene, from, to, text);
    return html`<div
      part="changes"
      role="group"
      aria-label=${this.scene.locale.text.view.changes}
      aria-describedby="help"
    >
      <p id="help" hidden>${text.help.changes}</p>
      <div class="years">
        ${this.select(text.compareFrom, from, (year) => ({ from: year, to: year === to ? from : to }))}
        ${arrow} ${this.select(text.compareTo, to, (year) => ({ from: year === from ? to : from, to: year }))}
      </div>
      <p class="sentence" role="status">
        ${sentence.map(({ text, className }) => (className ? html`<strong>${text}</strong>` : text))}
      </p>
      <p class="key">${changesKey(this.scene, this.comparison, text)}</p>
      ${this.hasLegend ? this.legend() : nothing}
      <slot></slot>
      ${repeat(
        groups,
        ({ kind }) => kind,
        (group) => this.group(group),
      )}
    </div>`;
  }

  private legend(): TemplateResult {
    const { from, to } = this.comparison;
    const spokenYear = (year: number) => html`<span class="spoken">(${year})</span>`;
    return html`<ul class="camps" aria-label=${this.scene.locale.text.legend}>
      ${changesLegend(this.scene, this.comparison).map(
        ({ className, labels: [label, later] }) =>
          html`<li>
            ${swatches([className], "named")}<bdi>${label}</bdi>
            ${later ? html`${spokenYear(from)} ${arrow} <bdi>${later}</bdi> ${spokenYear(to)}` : nothing}
          </li>`,
      )}
    </ul>`;
  }

  private select(label: string, value: number, compare: (year: number) => Comparison): TemplateResult {
    const onChange = ({ target }: Event) => {
      if (target instanceof HTMLSelectElement) this.tell("compare", compare(Number(target.value)));
    };
    return html`<select aria-label=${label} @change=${onChange}>
      ${this.years.map((year) => html`<option .selected=${year === value}>${year}</option>`)}
    </select>`;
  }

  private group({ kind, label, rows }: ChangeGroup): TemplateResult {
    return html`<details ?open=${(kind !== "dropped" && kind !== "hidden") || rows.length < 13}>
      <summary>${label} <span>${rows.length}</span></summary>
      <ul>
        ${rows.map((row) => this.row(row))}
      </ul>
    </details>`;
  }

  private row({ country, name, from, to }: ChangeRow): TemplateResult {
    return html`<li>
      <button class="name" @click=${() => this.tell("country-select", country)}>${name}</button>
      <p class="way">${side(from)} ${arrow} ${side(to)}</p>
      ${this.quotation(from, this.comparison.from)}${this.quotation(to, this.comparison.to)}
    </li>`;
  }

  private quotation({ citations: [citation] }: ChangeSide, year: number): TemplateResult | typeof nothing {
    if (!citation) return nothing;
    const { className, lang, quote, publisher, speaker } = citation;
    const { tag, direction, comma, dot } = this.scene.locale.text;
    return html`<blockquote class=${className} lang=${lang ?? ""} dir="auto">
      ${quote}
      <footer lang=${tag} dir=${direction}>
        ${year}${dot}${speaker ? html`<bdi>${speaker}</bdi>${comma}` : nothing}<bdi>${publisher}</bdi>
      </footer>
    </blockquote>`;
  }

  private tell(type: "compare" | "country-select", detail: Comparison | CountryCode): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

const arrow = html`<span class="onward" aria-hidden="true">→</span>`;

function side({ label, classNames, coverage }: ChangeSide): TemplateResult {
  return html`<span class="side ${coverage ? "" : "uncited"}">
    ${swatches(classNames, coverage)}<bdi>${label}</bdi>
  </span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "stance-changes": StanceChanges;
  }
}
