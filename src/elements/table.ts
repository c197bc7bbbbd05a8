import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { Pointing } from "../controllers/hovering.ts";
import { inSlices } from "../controllers/in-slices.ts";
import type { StanceKey } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import type { ReadingLanguage } from "../text/en-reading.ts";
import { stanceLabel, type Scene } from "../view/stance-view.ts";
import { areFolded, filterRows, findQuotation, foldSteps } from "../view/table-filter.ts";
import {
  sortRows,
  tableRows,
  type SortDirection,
  type TableCell,
  type TableCitation,
  type TableColumn,
  type TableRow,
} from "../view/table-view.ts";
import { rowYears } from "../view/table-years.ts";
import { MANY_YEARS, yearSpan } from "../view/year-runs.ts";
import { sharedStyles } from "./shared.styles.ts";
import { swatches } from "./swatches.ts";
import { tableStyles } from "./table.styles.ts";

/**
 * The whole content without a picture: every cited country, its stance in each year, its quotations and their
 * sources. Each column sorts; a text and a stance filter the rows. Of many years only the one shown has a column of its
 * own; a strip has them all.
 *
 * @fires country-select - `Pointing`, on a press of a country's name
 */
export class StanceTable extends LitElement {
  static override styles = [sharedStyles, tableStyles];

  @property({ attribute: false }) scene!: Scene;
  /** The stops of the map, those too that a filter has left without positions. */
  @property({ attribute: false }) years: readonly number[] = [];
  @property({ attribute: false }) text!: ReadingLanguage;
  @property({ attribute: false }) selected: CountryCode | undefined;

  @state() private column: TableColumn = "name";
  @state() private direction: SortDirection = "ascending";
  @state() private words = "";
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
      if (!areFolded(rows)) return;
    }
    const { column, direction } = this;
    const sortedBy = this.isLong && typeof column === "number" ? scene.year : column;
    this.shown = sortRows(filterRows(rows, words, this.stance), sortedBy, direction, scene.locale.tag);
  }

  /** Whether there are too many years for a column each. */
  private get isLong(): boolean {
    return this.years.length > MANY_YEARS;
  }

  override render(): TemplateResult {
    const { text, rows, shown, years, scene, isLong } = this;
    const columns = isLong ? [scene.year] : years;
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
              (row) => this.row(row),
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

  private finder(): TemplateResult {
    const { find, findHint } = this.text.table;
    return html`<label class="find">
      ${find}
      <input
        type="search"
        autocomplete="off"
        placeholder=${findHint}
        @input=${(event: Event) => (this.words = (event.target as HTMLInputElement).value)}
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
            html`<option value=${key} .selected=${key === this.stance}>
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

  private row(row: TableRow): TemplateResult {
    const { country, name, cells, quotations, sources } = row;
    const { scene, isLong } = this;
    const { text } = scene.locale;
    const lead = this.lead(row);
    const first = row.citation(lead);
    const shown = cells.get(scene.year);
    const isSelected = country === this.selected;
    return html`<tr
      role="row"
      class=${isSelected ? "selected" : ""}
      data-country=${country}
      data-stance=${shown?.key ?? "uncited"}
      data-basis=${shown?.coverage ?? nothing}
    >
      <th role="rowheader" scope="row">
        <button
          class="country"
          aria-current=${isSelected ? "true" : nothing}
          @click=${(event: MouseEvent) => this.select(country, event)}
        >
          ${name}
        </button>
      </th>
      ${(isLong ? [scene.year] : this.years).map(
        (year) =>
          html`<td role="cell" class="year">
            <span class="label">${year}</span>${this.cell(cells.get(year))}
          </td>`,
      )}
      ${isLong ? this.strip(row) : nothing}
      <td role="cell" class="quotations">
        <div class="all">
          <span class="number">${quotations}</span>
          <div>
            ${first ? this.quotation(first) : nothing} ${quotations > 1 ? this.more(row, lead) : nothing}
          </div>
        </div>
      </td>
      <td role="cell" class="source">
        <span class="label">${text.sources}${text.colon}</span>${sources.join(text.listComma)}
      </td>
    </tr>`;
  }

  private cell(cell: TableCell | undefined): TemplateResult {
    const { uncited, throughGroup, comma } = this.scene.locale.text;
    if (!cell)
      return html`<span class="none" aria-hidden="true">–</span><span class="spoken">${uncited}</span>`;
    const isGroup = cell.coverage === "group";
    return html`<span class="stance">
      <span class="swatches"> ${swatches(cell.classNames, cell.coverage)} </span>
      <span
        >${cell.label}${isGroup ? html`<span class="spoken">${comma}${throughGroup}</span>` : nothing}</span
      >
    </span>`;
  }

  /** The quotation that stands for the others: of many years the first with the words looked for, else the year's. */
  private lead(row: TableRow): number {
    if (!this.isLong) return 0;
    const ofYear = row.cited.findIndex(({ year }) => year === this.scene.year);
    return findQuotation(row, this.words) ?? Math.max(0, ofYear);
  }

  /** All years in a strip, the one shown marked, and in words how many have which stance. */
  private strip(row: TableRow): TemplateResult {
    const { scene, span, text } = this;
    const { runs, counts } = rowYears(row, span.from, scene);
    const shown = scene.year - span.from;
    return html`<td role="cell" class="years">
      <svg
        class="strip"
        viewBox="0 0 ${span.to - span.from + 1} 12"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        ${runs.map(({ start, length, classNames }) =>
          classNames.map((className, index) => {
            const height = 12 / classNames.length;
            return svg`<rect class=${className} x=${start} y=${index * height} width=${length} height=${height}></rect>`;
          }),
        )}
        <path class="now" d="M${shown},0v12h1v-12z" vector-effect="non-scaling-stroke"></path>
      </svg>
      <ul>
        ${counts.map(({ key, label, years }) => html`<li class=${key}>${text.table.yearsWith(years, label)}</li>`)}
      </ul>
    </td>`;
  }

  private get span(): { readonly from: number; readonly to: number } {
    const { years } = this;
    return { from: years[0] ?? 0, to: years.at(-1) ?? 0 };
  }

  private more(row: TableRow, lead: number): TemplateResult {
    const { country, quotations } = row;
    const isUnfolded = this.unfolded.has(country);
    // Most readers unfold few: the rest is rendered when it is.
    return html`<details
      class="more"
      ?open=${isUnfolded}
      @toggle=${(event: Event) => this.unfold(country, (event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary>${this.scene.locale.text.more(quotations - 1)}</summary>
      ${isUnfolded ? row.citations.toSpliced(lead, 1).map((citation) => this.quotation(citation)) : nothing}
    </details>`;
  }

  private quotation({
    year,
    quote,
    lang,
    speaker,
    publisher,
    date,
    basis,
    className,
  }: TableCitation): TemplateResult {
    const { colon, dot } = this.scene.locale.text;
    return html`<div class="quote">
      <blockquote class=${className} lang=${lang ?? ""} dir="auto">${quote}</blockquote>
      ${speaker ? html`<p>${speaker}</p>` : nothing}
      <p class="from">${this.isLong ? `${year}${colon}` : nothing}${[publisher, date, basis].join(dot)}</p>
    </div>`;
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

  private unfold(country: CountryCode, isOpen: boolean): void {
    const unfolded = new Set(this.unfolded);
    if (isOpen) unfolded.add(country);
    else unfolded.delete(country);
    this.unfolded = unfolded;
  }

  private select(country: CountryCode, { currentTarget, detail, clientX, clientY }: MouseEvent): void {
    // A key's click has no place of its own.
    const { left, bottom } = (currentTarget as HTMLElement).getBoundingClientRect();
    const [x, y] = detail > 0 ? [clientX, clientY] : [left, bottom];
    this.dispatchEvent(new CustomEvent<Pointing>("country-select", { detail: { country, x, y } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "stance-table": StanceTable;
  }
}
