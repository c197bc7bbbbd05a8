import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { inSlices } from "../controllers/in-slices.ts";
import type { StanceKey } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import type { LateWords } from "../text/en-late.ts";
import { stanceLabel, type Scene } from "../view/stance-view.ts";
import { areFolded, filterRows, foldSteps } from "../view/table-filter.ts";
import {
  sortRows,
  tableRows,
  type SortDirection,
  type TableColumn,
  type TableRow,
} from "../view/table-view.ts";
import { MANY_YEARS, yearSpan } from "../view/year-runs.ts";
import { sharedStyles } from "./shared.styles.ts";
import { drawRow, type TableShowing } from "./table-row.ts";
import { tableRowStyles } from "./table-row.styles.ts";
import { tableStyles } from "./table.styles.ts";

/**
 * The whole content without a picture: every cited country, its stance in each year, its quotations and their
 * sources. Each column sorts; a text and a stance filter the rows. Of many years only the one shown has a column of its
 * own; a strip has them all.
 *
 * @fires country-select - `CountryCode`, on a press of a country's name
 * @fires words-change - `string`, what the reader looks for now
 */
export class StanceTable extends LitElement {
  static override styles = [sharedStyles, tableRowStyles, tableStyles];

  @property({ attribute: false }) scene!: Scene;
  /** The stops of the map, those too that a filter has left without positions. */
  @property({ attribute: false }) years: readonly number[] = [];
  @property({ attribute: false }) text!: LateWords;
  @property({ attribute: false }) selected: CountryCode | undefined;
  /** What is looked for. */
  @property({ attribute: false }) words = "";

  @state() private column: TableColumn = "name";
  @state() private direction: SortDirection = "ascending";
  @state() private stance: StanceKey | undefined;
  /** The countries all of whose quotations are shown. */
  @state() private unfolded: ReadonlySet<CountryCode> = new Set();

  private rows: readonly TableRow[] = [];
  /** The rows that fit what was last looked for, in their order. */
  private shown: readonly TableRow[] = [];
  /** The rows whose texts are being folded. */
  private folding: readonly TableRow[] = [];
  /** The stances that any row has, in the order of the legend. */
  private stances: readonly StanceKey[] = [];

  override willUpdate(changed: PropertyValues<this>): void {
    const { scene } = this;
    const before = changed.get("scene");
    const isNews =
      !this.hasUpdated ||
      changed.has("years") ||
      (before && (before.dataset !== scene.dataset || before.locale !== scene.locale));
    if (isNews) this.readRows();
    this.arrange();
  }

  private readRows(): void {
    const { scene, years } = this;
    this.rows = tableRows(scene, years);
    const found = new Map(
      this.rows.flatMap(({ cells }) => Array.from(cells.values(), ({ key, place }) => [key, place])),
    );
    this.stances = [...found].sort(([, a], [, b]) => a - b).map(([key]) => key);
    if (this.stance !== undefined && !found.has(this.stance)) this.stance = undefined;
    const { column } = this;
    const isGone = typeof column === "number" ? !years.includes(column) : column === "years";
    if (isGone && !this.isLong) this.column = "name";
  }

  /** Filters and sorts. The first text that a reader looks for in many quotations takes a while: till then all stays. */
  private arrange(): void {
    const { rows, words, scene } = this;
    if (words.trim() !== "" && !areFolded(rows)) {
      if (this.folding !== rows) {
        this.folding = rows;
        const steps = foldSteps(rows, scene.dataset, scene.locale);
        void inSlices(steps, () => this.rows === rows).then(() => this.requestUpdate());
      }
      if (!areFolded(rows) && this.hasUpdated) return;
    }
    const { column, direction } = this;
    const sortedBy = this.isLong && typeof column === "number" ? scene.year : column;
    // A table that begins with a text has all rows till then.
    const fitting = filterRows(rows, areFolded(rows) ? words : "", this.stance);
    this.shown = sortRows(fitting, sortedBy, direction, scene.locale.tag);
  }

  /** Whether there are too many years for a column each. */
  private get isLong(): boolean {
    return this.years.length > MANY_YEARS;
  }

  override render(): TemplateResult {
    const { text, rows, shown, years, scene, isLong } = this;
    const columns = isLong ? [scene.year] : years;
    const showing = this.showing(columns);
    return html`<div class="tools">
        ${this.finder()} ${this.stanceFilter()}
        <p class="shown" role="status">${text.table.shownOf(shown.length, rows.length)}</p>
      </div>
      <p id="help" hidden>${text.help.table}</p>
      <div class="scroll" role="region" tabindex="0" aria-labelledby="caption" aria-describedby="help">
        <table part="table" role="table" aria-labelledby="caption">
          <caption id="caption">
            <span>${text.table.caption}</span>
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              ${this.header("name", text.table.country)}
              ${columns.map((year) => this.header(year, String(year), text.table.stanceIn(String(year))))}
              ${isLong ? this.header("years", yearSpan(this.span), text.table.allYears) : nothing}
              ${this.header("quotations", text.table.quotations)}
              ${this.header("sources", scene.locale.text.sources)}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${repeat(
              shown,
              ({ country }) => country,
              (row) => drawRow(row, showing),
            )}
            ${
              shown.length
                ? nothing
                : html`<tr role="row">
                    <td role="cell" class="none" colspan=${columns.length + (isLong ? 4 : 3)}>
                      ${text.table.none}
                    </td>
                  </tr>`
            }
          </tbody>
        </table>
      </div>`;
  }

  private showing(columns: readonly number[]): TableShowing {
    const { scene, text, isLong, span, words, selected, unfolded } = this;
    return {
      scene,
      text,
      columns,
      span: isLong ? span : undefined,
      words,
      selected,
      unfolded,
      select: (country) => this.select(country),
      unfold: (country, isOpen) => this.unfold(country, isOpen),
    };
  }

  private finder(): TemplateResult {
    const { find, findHint } = this.text.table;
    return html`<label class="find">
      ${find}
      <input
        type="search"
        autocomplete="off"
        placeholder=${findHint}
        .value=${this.words}
        @input=${this.onInput}
      />
    </label>`;
  }

  private stanceFilter(): TemplateResult {
    const { stance, everyStance } = this.text.table;
    return html`<label class="stances">
      ${stance}
      <select
        @change=${(event: Event) => (this.stance = (event.target as HTMLSelectElement).value || undefined)}
      >
        <option value="" .selected=${this.stance === undefined}>${everyStance}</option>
        ${this.stances.map(
          (key) =>
            html`<option dir="auto" value=${key} .selected=${key === this.stance}>
              ${stanceLabel(key, this.scene)}
            </option>`,
        )}
      </select>
    </label>`;
  }

  private header(column: TableColumn, label: string, spoken?: string): TemplateResult {
    const isSorted = this.isSortedBy(column);
    return html`<th
      role="columnheader"
      scope="col"
      class=${typeof column === "number" ? "year" : column}
      aria-sort=${isSorted ? this.direction : nothing}
    >
      <button aria-label=${spoken ?? nothing} @click=${() => this.sort(column)}>
        ${label}
        <svg class="arrow" viewBox="0 0 9 14" aria-hidden="true">
          <path class="up" d="M4.5 1 8.5 6h-8z"></path>
          <path class="down" d="M4.5 13 8.5 8h-8z"></path>
        </svg>
      </button>
    </th>`;
  }

  private get span(): { readonly from: number; readonly to: number } {
    const { years } = this;
    return { from: years[0] ?? 0, to: years.at(-1) ?? 0 };
  }

  /** Of many years the one shown has the column, whichever that is. */
  private isSortedBy(column: TableColumn): boolean {
    return this.isLong && typeof column === "number"
      ? typeof this.column === "number"
      : column === this.column;
  }

  private sort(column: TableColumn): void {
    const isAgain = this.isSortedBy(column) && this.direction === "ascending";
    this.direction = isAgain ? "descending" : "ascending";
    this.column = column;
  }

  private onInput(event: Event): void {
    this.words = (event.target as HTMLInputElement).value;
    this.dispatchEvent(new CustomEvent<string>("words-change", { detail: this.words }));
  }

  private unfold(country: CountryCode, isOpen: boolean): void {
    const unfolded = new Set(this.unfolded);
    if (isOpen) unfolded.add(country);
    else unfolded.delete(country);
    this.unfolded = unfolded;
  }

  private select(country: CountryCode): void {
    this.dispatchEvent(new CustomEvent<CountryCode>("country-select", { detail: country }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "stance-table": StanceTable;
  }
}
