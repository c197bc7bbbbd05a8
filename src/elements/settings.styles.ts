import { css } from "lit";

/** What a reader's settings ask for: more contrast, or the colours of the system. Put into the late sheet. */
export const settingsStyles = css`
  @media (prefers-contrast: more) {
    .map {
      --_muted: color-mix(in oklab, var(--_ink) 88%, var(--_ground)) !important;
      --_rule: color-mix(in oklab, var(--_ink) 62%, var(--_ground)) !important;
      --_dot: color-mix(in oklab, var(--_ink) 70%, var(--_land)) !important;
      --_hover: color-mix(in oklab, var(--_ink) 14%, transparent) !important;
      --_link: light-dark(#0b4a94, #a9cbff) !important;
      --_focus: light-dark(#0b4a94, #a9cbff) !important;
    }
    .in-camp-color {
      color: color-mix(in oklab, var(--_camp) 45%, var(--_ink)) !important;
    }
    .country {
      stroke-width: calc(clamp(0.8px, 0.1cqi, 1.4px) * var(--_px, 1)) !important;
    }
    .country.uncited,
    .country.unclear {
      stroke: var(--_dot) !important;
    }
    .lifted {
      stroke-width: calc(3px * var(--_px, 1)) !important;
    }
    :focus-visible {
      outline-width: 3px !important;
    }
    .tile {
      border-color: var(--_camp) !important;
    }
    .tile.uncited,
    .tile.unclear {
      border-color: var(--_muted) !important;
    }
    a {
      text-decoration: underline !important;
    }
  }
  @media (forced-colors: active) {
    .map {
      --_sea: Canvas !important;
      --_land: Canvas !important;
      --_ink: CanvasText !important;
      --_ground: Canvas !important;
      --_raised: Canvas !important;
      --_border: CanvasText !important;
      --_hatch: Canvas !important;
      --_dot: CanvasText !important;
      --_graticule: Canvas !important;
      --_muted: CanvasText !important;
      --_rule: CanvasText !important;
      --_hover: Canvas !important;
      --_link: LinkText !important;
      --_focus: Highlight !important;
      --_camp-0: CanvasText !important;
      --_camp-1: LinkText !important;
      --_camp-2: CanvasText !important;
      --_camp-3: LinkText !important;
      --_camp-4: CanvasText !important;
      --_camp-5: LinkText !important;
      --_camp-6: CanvasText !important;
      --_camp-7: LinkText !important;
    }
    .sea {
      stroke: CanvasText;
      stroke-width: calc(1px * var(--_px, 1));
    }
    .lifted {
      stroke: Highlight !important;
      stroke-width: calc(3px * var(--_px, 1)) !important;
      /* Seen on what is dark, too. */
      filter: drop-shadow(0 0 1px Canvas) drop-shadow(0 0 1px Canvas);
    }
    .dimmed:is(.country) {
      opacity: 0.3;
    }
    .line,
    .arrow {
      forced-color-adjust: none;
    }
    button:hover,
    summary:hover,
    label:hover,
    li[role="option"]:hover {
      outline: 2px solid Highlight;
    }
    button:focus-visible {
      outline: 3px solid Highlight;
    }
    button[aria-pressed="true"],
    button[aria-expanded="true"] {
      forced-color-adjust: none;
      border-color: HighlightText !important;
      background: Highlight !important;
      color: HighlightText !important;
    }
    button[aria-pressed="true"]:focus-visible,
    button[aria-expanded="true"]:focus-visible {
      outline: 3px solid CanvasText;
      outline-offset: 2px;
    }
    button[aria-pressed="true"] .count {
      color: inherit !important;
    }
    tr.selected > th {
      border-inline-start: 4px solid Highlight !important;
    }
    .tile.lifted {
      outline: 3px solid Highlight !important;
    }
    .stop {
      color: CanvasText;
    }
    .stop.current .year {
      text-decoration: underline 2px;
    }
    /* A surface's edge that was a shadow. */
    .panel,
    [popover] {
      border: 1px solid CanvasText !important;
    }
  }
`;
