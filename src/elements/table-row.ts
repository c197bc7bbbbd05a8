import { html, nothing, svg, type TemplateResult } from "lit";
import type { CountryCode } from "../model/dataset.ts";
import type { LateWords } from "../text/en-late.ts";
import { countryLabel } from "../view/country-label.ts";
import type { Scene } from "../view/stance-view.ts";
import { findQuotation, hasWords } from "../view/table-filter.ts";
import type { TableCell, TableCitation, TableRow } from "../view/table-view.ts";
import { rowYears } from "../view/table-years.ts";
import { swatches } from "./swatches.ts";

/** What every row of a table is shown by, and what a reader does in one. */
export interface TableShowing {
  readonly scene: Scene;
  readonly text: LateWords;
  /** The years that have a column of their own. */
  readonly columns: readonly number[];
  /** The years of the strip that a row has where they are too many for a column each. */
  readonly span: { readonly from: number; readonly to: number } | undefined;
  /** What is looked for. */
  readonly words: string;
  readonly selected: CountryCode | undefined;
  /** The countries all of whose quotations are shown. */
  readonly unfolded: ReadonlySet<CountryCode>;
  select(country: CountryCode): void;
  unfold(country: CountryCode, isOpen: boolean): void;
}

/** A country's row: its name, its stance by year, its quotations and their sources. */
export function drawRow(row: TableRow, showing: TableShowing): TemplateResult {
  const { country, name, cells, quotations, sources } = row;
  const { scene, columns, span, selected, select } = showing;
  const { text } = scene.locale;
  const lead = leadOf(row, showing);
  const first = row.citation(lead);
  const shown = cells.get(scene.year);
  const isSelected = country === selected;
  return html`<tr
    role="row"
    class=${isSelected ? "selected" : ""}
    data-country=${country}
    data-stance=${shown?.key ?? "uncited"}
    data-basis=${shown?.coverage ?? nothing}
  >
    <th role="rowheader" scope="row">
      <button class="country" aria-current=${isSelected ? "true" : nothing} @click=${() => select(country)}>
        ${name}
      </button>
    </th>
    ${columns.map(
      (year) =>
        html`<td role="cell" class="year">
          <span class="label">${year}</span>${stanceCell(country, cells.get(year), { ...scene, year })}
        </td>`,
    )}
    ${span ? strip(row, span, showing) : nothing}
    <td role="cell" class="quotations">
      <div class="all">
        <span class="number">${quotations}</span>
        <div>
          ${first ? quotation(first, showing) : nothing}
          ${quotations > 1 ? otherQuotations(row, lead, showing) : nothing}
        </div>
      </div>
    </td>
    <td role="cell" class="source">
      <span class="label">${text.sources}${text.colon}</span
      >${sources.map((source, at) => html`${at ? text.listComma : nothing}<bdi>${source}</bdi>`)}
    </td>
  </tr>`;
}

function stanceCell(country: CountryCode, cell: TableCell | undefined, scene: Scene): TemplateResult {
  const { throughGroup, comma } = scene.locale.text;
  if (!cell)
    return html`<span class="none" aria-hidden="true">–</span
      ><span class="spoken">${countryLabel(country, scene)}</span>`;
  const isGroup = cell.coverage === "group";
  return html`<span class="stance">
    <span class="swatches"> ${swatches(cell.classNames, cell.coverage)} </span>
    <span
      ><bdi>${cell.label}</bdi
      >${isGroup ? html`<span class="spoken">${comma}${throughGroup}</span>` : nothing}</span
    >
  </span>`;
}

/** The quotation that stands for the others: the first with the words looked for, else of many years the year's. */
function leadOf(row: TableRow, { scene, span, words }: TableShowing): number {
  const found = findQuotation(row, words);
  if (found !== undefined || !span) return found ?? 0;
  const ofYear = row.cited.findIndex(({ year }) => year === scene.year);
  return Math.max(0, ofYear);
}

/** All years in a strip, the one shown marked, and in words how many have which stance. */
function strip(
  row: TableRow,
  { from, to }: NonNullable<TableShowing["span"]>,
  { scene, text }: TableShowing,
): TemplateResult {
  const { runs, counts } = rowYears(row, from, scene);
  const shown = scene.year - from;
  return html`<td role="cell" class="years">
    <svg class="strip" viewBox="0 0 ${to - from + 1} 12" preserveAspectRatio="none" aria-hidden="true">
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

function otherQuotations(row: TableRow, lead: number, showing: TableShowing): TemplateResult {
  const { country, quotations } = row;
  const { scene, unfolded, unfold } = showing;
  const isUnfolded = unfolded.has(country);
  // Most readers unfold few: the rest is rendered when it is.
  return html`<details
    class="more"
    ?open=${isUnfolded}
    @toggle=${(event: Event) => unfold(country, (event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>${scene.locale.text.more(quotations - 1)}</summary>
    ${isUnfolded ? row.citations.toSpliced(lead, 1).map((citation) => quotation(citation, showing)) : nothing}
  </details>`;
}

function quotation(
  { year, quote, lang, speaker, title, titleLang, publisher, date, basis, className }: TableCitation,
  { scene, span, words }: TableShowing,
): TemplateResult {
  const { colon, dot } = scene.locale.text;
  return html`<div class="quote">
    <blockquote class=${className} lang=${lang ?? ""} dir="auto">${quote}</blockquote>
    ${speaker ? html`<p><bdi>${speaker}</bdi></p>` : nothing}
    ${hasWords(title, words) ? html`<p><cite lang=${titleLang ?? ""} dir="auto">${title}</cite></p>` : nothing}
    <p class="from">
      ${span ? `${year}${colon}` : nothing}<bdi>${publisher}</bdi>${dot}<bdi>${date}</bdi>${dot}${basis}
    </p>
  </div>`;
}
