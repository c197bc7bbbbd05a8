import { css } from "lit";

/** What a row of the table has in its cells; the table's own styles come after it. */
export const tableRowStyles = css`
  tbody th {
    padding-block: 4px;
    font-weight: 650;
  }
  .country {
    min-block-size: 34px;
    max-inline-size: 100%;
    padding: 4px 6px;
    margin-inline: -6px;
    border: 0;
    border-radius: 6px;
    background: none;
    font-weight: 650;
    text-align: start;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .country:hover {
    background: var(--_hover);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  tr.selected,
  tr.selected > th:first-child {
    background: color-mix(in oklab, var(--_ink) 6%, var(--_raised));
  }
  tr.selected > th {
    box-shadow: inset 3px 0 var(--_ink);
  }
  tr.selected > th:dir(rtl) {
    box-shadow: inset -3px 0 var(--_ink);
  }
  .stance {
    display: flex;
    gap: 7px;
    align-items: baseline;
  }
  .swatches {
    flex: none;
    display: inline-flex;
    gap: 2px;
    translate: 0 2px;
  }
  .none {
    color: var(--_muted);
  }
  .strip {
    display: block;
    inline-size: 100%;
    block-size: 18px;
    margin-block-end: 5px;
    border-radius: 3px;
    background: var(--_land);
    overflow: visible;
  }
  .strip:dir(rtl) {
    scale: -1 1;
  }
  .strip rect {
    fill: var(--_camp, var(--_muted));
  }
  .now {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5px;
  }
  .years ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .all {
    display: grid;
    grid-template-columns: minmax(2ch, auto) minmax(0, 1fr);
    gap: 10px;
  }
  .number {
    text-align: end;
    color: var(--_muted);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  blockquote {
    margin: 0 0 4px;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_camp);
    max-inline-size: 68ch;
    font: 1.11em/1.42 var(--_serif);
    overflow-wrap: break-word;
  }
  .quote p {
    margin: 0;
    font-size: var(--_small);
  }
  .quote .from {
    color: var(--_muted);
  }
  .quote + .quote,
  .more .quote {
    margin-block-start: 14px;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 28px;
    padding-block: 4px;
    margin-block-start: 4px;
    font-size: var(--_small);
    color: var(--_muted);
    cursor: pointer;
  }
  summary:hover {
    color: var(--_ink);
  }
  .source {
    color: var(--_muted);
    font-size: 0.965em;
  }
  @media (pointer: coarse) {
    .country,
    summary {
      min-block-size: 44px;
      padding-block: 10px;
    }
    tbody th {
      padding-block: 0;
    }
  }
  @media (forced-colors: active) {
    .swatch,
    blockquote {
      forced-color-adjust: none;
    }
    blockquote {
      color: CanvasText;
    }
  }
`;
