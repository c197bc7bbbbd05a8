import { css } from "lit";

/** What stands around the rows, and how a row becomes a card where there is no room. */
export const tableStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 14px;
    margin-block-end: 10px;
  }
  label {
    display: grid;
    gap: 3px;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .find {
    flex: 1 1 220px;
    max-inline-size: 24em;
  }
  .stances {
    flex: 0 1 220px;
    min-inline-size: 0;
  }
  input,
  select {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 6px 12px;
    border: 1px solid color-mix(in oklab, var(--_ink) 50%, var(--_ground));
    border-radius: 8px;
    background: var(--_raised);
    color: var(--_ink);
    text-overflow: ellipsis;
    /* Smaller letters make a phone zoom in. */
    font: max(16px, 1.23em) / 1.3 var(--_sans);
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .shown {
    margin-block: 0;
    margin-inline: auto 0;
    min-block-size: 24px;
    font-size: var(--_small);
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .scroll {
    max-block-size: max(0.7 * var(--_window, 100vh), 320px);
    overflow: auto;
    overscroll-behavior-inline: contain;
    border: 1px solid var(--_rule);
    border-radius: 10px;
    background: var(--_raised);
    scroll-padding-block-start: 48px;
  }
  table {
    inline-size: 100%;
    border-spacing: 0;
    font-size: var(--_small);
    line-height: 1.4;
  }
  caption {
    padding: 12px 14px 8px;
    text-align: start;
    font-size: var(--_small);
    color: var(--_muted);
  }
  caption span {
    position: sticky;
    inset-inline-start: 14px;
    display: inline-block;
    max-inline-size: calc(100cqi - 30px);
  }
  th,
  td {
    position: relative;
    padding: 10px 14px;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  thead th {
    padding: 0;
    border-block-end: 1.5px solid var(--_muted);
    white-space: nowrap;
  }
  thead button {
    display: flex;
    align-items: center;
    gap: 6px;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0 14px;
    border: 0;
    background: none;
    font-weight: 650;
    text-align: start;
  }
  thead button:hover {
    background: var(--_hover);
  }
  thead button:focus-visible,
  .scroll:focus-visible {
    outline-offset: -2px;
  }
  .year button {
    font: 700 1.21em/1 var(--_serif);
  }
  th .label,
  td .label {
    display: none;
  }
  .arrow {
    inline-size: 9px;
    fill: var(--_rule);
  }
  [aria-sort="ascending"] .up,
  [aria-sort="descending"] .down {
    fill: currentColor;
  }
  @container (inline-size >= 40em) {
    thead th {
      position: sticky;
      z-index: 2;
      inset-block-start: 0;
      background: var(--_raised);
    }
    th:first-child {
      position: sticky;
      z-index: 1;
      inset-inline-start: 0;
      min-inline-size: min(9.5em, 24cqi);
      max-inline-size: 15.7em;
      background: var(--_raised);
    }
    thead th:first-child {
      z-index: 3;
    }
    .year {
      min-inline-size: 7.6em;
    }
    .years {
      min-inline-size: 250px;
    }
    .quotations {
      min-inline-size: 16em;
    }
    .source {
      min-inline-size: 7.4em;
    }
  }
  /* A row becomes a card; the roles written out keep it a table's. */
  @container (inline-size < 40em) {
    table,
    caption,
    thead,
    tbody,
    th,
    td {
      display: block;
    }
    thead {
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
      border-block: 1px solid var(--_rule);
      background: var(--_raised);
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
    }
    thead th {
      flex: none;
      border: 0;
    }
    thead button {
      padding-inline: 11px;
    }
    tbody tr {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 4px 18px;
      padding: 10px 14px 16px;
      border-block-end: 1px solid var(--_rule);
    }
    tbody tr:last-child {
      border: 0;
    }
    tbody th,
    td {
      padding: 0;
      border: 0;
    }
    tbody th,
    td.quotations,
    .source,
    td.years,
    td.none {
      flex: 1 0 100%;
      min-inline-size: 0;
    }
    .country {
      font-size: 1.14em;
    }
    .year {
      display: flex;
      align-items: baseline;
      gap: 8px;
    }
    td .label {
      display: inline;
    }
    .year .label {
      font: 700 1.07em/1.4 var(--_serif);
    }
    td.quotations {
      margin-block: 6px 2px;
    }
    /* No head above it says what it counts; a button below the quotation says how many more there are. */
    .number {
      display: none;
    }
    .find,
    .stances {
      flex: 1 1 130px;
    }
  }
  @media print {
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
    .tools {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .arrow {
      fill: GrayText;
    }
  }
`;
