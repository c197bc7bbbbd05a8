import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query } from "lit/decorators.js";
import type { Basis, Dataset, Source } from "../model/dataset.ts";
import type { Filter } from "../model/filter.ts";
import type { LateWords } from "../text/en-late.ts";
import { localize, type Locale } from "../text/locale.ts";
import { citedBases } from "../view/cited-bases.ts";
import { formatDate } from "../view/format-date.ts";
import { sourcesByYear } from "../view/sources-by-year.ts";
import { Panel } from "./panel.ts";
import { panelStyles } from "./panel.styles.ts";
import { sharedStyles } from "./shared.styles.ts";

/**
 * What counts: articles and kinds of evidence. Nothing ticked means that all does.
 *
 * @fires filter-change - the `Filter` that the reader wants
 */
export class StanceFilters extends Panel {
  static override styles = [
    sharedStyles,
    panelStyles,
    css`
      /* Below the tools, over the map. */
      :host {
        position: absolute;
        z-index: 2;
        inset: 100% 0 auto;
        display: block;
        max-inline-size: 57em;
      }
      .panel {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
        gap: 12px 32px;
        margin-block-end: 12px;
        padding: 14px 18px;
        border: 1px solid var(--_rule);
        border-radius: 10px;
        background: var(--_raised);
        box-shadow: 0 8px 28px rgb(0 0 0 / 0.16);
        font-size: var(--_small);
      }
      /* The list is longer than a phone's window: the way out stays in sight. */
      header {
        position: sticky;
        z-index: 1;
        inset-block-start: 0;
        grid-column: 1 / -1;
        margin-block: -14px;
        padding-block: 6px;
        background: var(--_raised);
      }
      h3 {
        margin: 0;
        font: 700 1.3em/1.3 var(--_serif);
      }
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
        min-inline-size: 0;
        max-block-size: max(0.7 * var(--_window, 100vh), 44em);
        overflow: auto;
        overscroll-behavior: contain;
      }
      legend {
        margin-block-end: 4px;
        padding: 0;
        font-weight: 700;
      }
      label {
        display: flex;
        align-items: baseline;
        gap: 8px;
        min-block-size: 28px;
        padding-block: 2px;
      }
      input {
        flex: none;
        font: inherit;
        inline-size: 1.2em;
        block-size: 1.2em;
        translate: 0 0.15em;
        accent-color: var(--_ink);
      }
      p {
        margin: 8px 0 4px;
        color: var(--_muted);
        font-weight: 600;
      }
      small {
        color: var(--_muted);
      }
    `,
  ];

  /** The whole data set, whatever is filtered. */
  @property({ attribute: false }) whole!: Dataset;
  /** The year shown: what is quoted for it comes first. Where a tick has changed it, the list stays as it was. */
  @property({ attribute: false }) year!: number;
  @property({ attribute: false }) filter: Filter = {};
  @property({ attribute: false }) locale!: Locale;
  @property({ attribute: false }) text!: LateWords;

  @query("input") private input!: HTMLInputElement;
  /** The year that the sources are in the order of. */
  private listed!: number;

  /** Takes the keyboard to the first choice. */
  override focus(): void {
    void this.updateComplete.then(() => this.input.focus({ preventScroll: true }));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // A tick can turn the map to its source's year: the list would move away under the pointer.
    if (changed.has("whole") || (changed.has("year") && !changed.has("filter"))) this.listed = this.year;
  }

  override render(): TemplateResult {
    const { whole, listed, text, locale } = this;
    const { bases: chosen = [] } = this.filter;
    const { quoted, others } = sourcesByYear(whole, listed);
    return html`<section class="panel below" aria-labelledby="heading">
      ${this.head(locale.text.filter, text.close)}
      <fieldset>
        <legend>${text.articlesFilter}</legend>
        ${quoted.map((source) => this.source(source))}
        ${
          others.length
            ? html`<div role="group" aria-labelledby="others">
                <p id="others">${locale.text.uncitedIn(String(listed))}</p>
                ${others.map((source) => this.source(source))}
              </div>`
            : nothing
        }
      </fieldset>
      <fieldset>
        <legend>${text.basisFilter}</legend>
        ${citedBases(whole).map((basis) =>
          this.option(chosen.includes(basis), () => this.toggle({ bases: toggled<Basis>(chosen, basis) }), [
            locale.text.basis[basis],
            text.basisMeaning[basis],
          ]),
        )}
      </fieldset>
    </section>`;
  }

  private source({ id, title, publisher, date }: Source): TemplateResult {
    const { sources = [] } = this.filter;
    const { tag, text } = this.locale;
    return this.option(sources.includes(id), () => this.toggle({ sources: toggled(sources, id) }), [
      localize(publisher, tag),
      html`${formatDate(date, tag)}${text.dot}<bdi>${localize(title, tag)}</bdi>`,
    ]);
  }

  private option(
    checked: boolean,
    onChange: () => void,
    [name, more]: readonly [string, string | TemplateResult],
  ): TemplateResult {
    return html`<label>
      <input type="checkbox" .checked=${checked} @change=${onChange} />
      <span><bdi>${name}</bdi> <small>${more}</small></span>
    </label>`;
  }

  private toggle(change: Filter): void {
    this.dispatchEvent(new CustomEvent<Filter>("filter-change", { detail: { ...this.filter, ...change } }));
  }
}

function toggled<Word extends string>(words: readonly Word[], word: Word): readonly Word[] {
  return words.includes(word) ? words.filter((known) => known !== word) : [...words, word];
}

declare global {
  interface HTMLElementTagNameMap {
    "stance-filters": StanceFilters;
  }
}
