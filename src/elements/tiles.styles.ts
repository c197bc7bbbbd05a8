import { css, unsafeCSS } from "lit";
import { COLUMN_GAP, TILE_GAP } from "../view/tile-layout.ts";

export const tilesStyles = css`
  :host {
    display: block;
  }
  .beside {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: max-content;
    grid-template-rows: auto 1fr;
    column-gap: ${unsafeCSS(COLUMN_GAP)}px;
    justify-content: start;
  }
  .beside > .column {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
  }
  .stacked {
    display: grid;
    grid-template-columns: repeat(var(--_tracks, 1), var(--_tile));
    column-gap: ${unsafeCSS(TILE_GAP)}px;
  }
  .stacked > .column {
    display: grid;
    grid-column: span var(--_span, 1);
    grid-row: span 2;
    grid-template-rows: subgrid;
    margin-block-end: 20px;
  }
  /* Where the heading can stick, for the whole column holds it. */
  .stacked > .whole {
    display: block;
  }
  .beside + details {
    margin-block-start: 20px;
  }
  h3 {
    display: grid;
    grid-template-columns: auto 1fr;
    align-content: start;
    gap: 7px;
    margin: 0;
    font-size: 1em;
    line-height: 1.3;
    font-weight: 650;
  }
  .column > h3,
  [open] > summary {
    padding-block: 6px;
    margin-block-end: 8px;
    border-block-end: 2px solid var(--_camp, var(--_muted));
  }
  /* As wide as the tiles below it, however long its words. */
  .beside > .column > h3 {
    inline-size: 0;
    min-inline-size: 100%;
    font-size: 0.967em;
  }
  .stacked > .whole > h3 {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    background: color-mix(in oklab, var(--_ground) 86%, transparent);
    backdrop-filter: blur(8px);
  }
  h3 .swatch {
    margin-block-start: 0.2em;
  }
  .count {
    color: var(--_muted);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(var(--_span, auto-fill), var(--_tile));
    align-content: start;
    gap: ${unsafeCSS(TILE_GAP)}px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .none {
    inline-size: var(--_tile);
    margin: 0;
    padding-block: 10px;
    font-size: var(--_small);
    color: var(--_muted);
  }
  [open] > summary {
    --_camp: var(--_rule);
  }
  summary {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    gap: 9px;
    cursor: pointer;
    list-style: none;
  }
  /* Its ring is in the place of the line below, not beside it. */
  summary:focus-visible {
    outline-offset: -2px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: "";
    flex: none;
    inline-size: 7px;
    block-size: 7px;
    margin-inline: 3px 4px;
    border: solid currentColor;
    border-width: 2px 2px 0 0;
    rotate: 45deg;
  }
  summary:dir(rtl)::before {
    rotate: -135deg;
  }
  details[open] > summary::before {
    rotate: 135deg;
  }

  .tile {
    --_tint: color-mix(in oklab, var(--_camp) 18%, var(--_raised));
    display: flex;
    align-items: stretch;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 46px;
    padding: 0;
    border: 1px solid color-mix(in oklab, var(--_camp) 38%, var(--_raised));
    border-radius: 7px;
    overflow: hidden;
    background: var(--_tint);
    font-size: var(--_small);
    font-weight: 500;
    line-height: 1.25;
    text-align: start;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
    transition:
      background-color 0.3s,
      border-color 0.3s;
  }
  .contested {
    --_camp: var(--_muted);
  }
  .tile.unclear {
    border: 1.5px dotted var(--_muted);
  }
  .tile.uncited,
  .tile.unclear {
    --_tint: color-mix(in oklab, var(--_land) 45%, var(--_raised));
  }
  .tile.group {
    background: repeating-linear-gradient(
      -45deg,
      var(--_tint) 0 5px,
      color-mix(in oklab, var(--_camp) 5%, var(--_raised)) 5px 10px
    );
  }
  .edge {
    flex: none;
    display: flex;
    flex-direction: column;
    inline-size: 8px;
    transition: opacity 0.3s;
  }
  .edge i {
    flex: 1;
    background: var(--_camp);
  }
  .group .edge i {
    background: repeating-linear-gradient(-45deg, var(--_camp) 0 2.5px, var(--_hatch) 2.5px 5px);
  }
  .name {
    align-self: center;
    min-inline-size: 0;
    padding: 5px 7px;
    overflow-wrap: break-word;
  }
  .dimmed {
    --_tint: transparent;
    border-color: var(--_rule);
    color: var(--_muted);
  }
  .tile.group.dimmed {
    background: none;
  }
  .dimmed .edge {
    opacity: 0.14;
  }
  .lifted:not(:focus-visible) {
    outline: 2px solid var(--_ink);
    outline-offset: -1px;
  }
  @media (prefers-reduced-motion: reduce) {
    .tile,
    .edge {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .edge,
    .swatch {
      forced-color-adjust: none;
    }
    .tile.uncited,
    .tile.dimmed {
      color: GrayText;
    }
  }
`;
