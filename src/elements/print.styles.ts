import { css } from "lit";

/**
 * On paper: the face that is shown on a page of its own, without what only a screen can do, and after it what the year
 * cites. Put into the late sheet, which stands before the elements' own: hence the `!important`.
 */
export const printStyles = css`
  @media print {
    .map {
      --_sea: #fff !important;
      --_land: #fff !important;
      --_ink: #000 !important;
      --_ground: #fff !important;
      --_raised: #fff !important;
      --_border: #000 !important;
      --_graticule: #ddd !important;
      --_dot: #000 !important;
      --_muted: #333 !important;
      --_rule: #999 !important;
      padding: 0 !important;
      background: none !important;
      color-scheme: light !important;
      font-size: 10.5pt !important;
    }
    .sea {
      stroke: #999;
      stroke-width: calc(0.5px * var(--_px, 1));
    }
    .country {
      stroke-width: calc(0.5px * var(--_px, 1)) !important;
    }
    .tools-row,
    .tools,
    .filtered button,
    .play,
    .years:has(select),
    input,
    .outlines .lifted,
    stance-evidence,
    stance-sources,
    stance-share,
    stance-tooltip,
    stance-zoom,
    .notice,
    .unseen {
      display: none !important;
    }
    stance-tooltip > *,
    [popover] {
      display: none !important;
    }
    .face {
      padding: 0 !important;
      aspect-ratio: auto !important;
      max-block-size: none !important;
    }
    stance-world {
      max-inline-size: min(100%, 105vh) !important;
    }
    .map-face,
    stance-legend,
    stance-years,
    .tile,
    tr,
    li {
      break-inside: avoid;
    }
    h2,
    h3,
    h4 {
      break-after: avoid;
    }
    thead {
      position: static !important;
    }
    th {
      position: static !important;
    }
    .scroll {
      border: 0 !important;
    }
    table {
      font-size: 8.5pt !important;
    }
    th,
    td {
      min-inline-size: 0 !important;
      padding-block: 4pt !important;
    }
    .arrow {
      display: none;
    }
    .tile,
    .stop,
    .mark {
      print-color-adjust: exact;
    }
    .stop.current .mark {
      background: var(--_ink) !important;
    }
    details::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
    summary,
    button {
      list-style: none;
    }
    button {
      border-color: transparent !important;
    }
    .tile {
      border-color: var(--_rule) !important;
    }
  }
`;
