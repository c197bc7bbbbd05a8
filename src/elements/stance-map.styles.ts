import { css } from "lit";

/**
 * The tokens that every part of the map is painted with. Those that the host page may set are the public custom
 * properties of the same names; `light-dark()` follows the page's `color-scheme`, or `theme`.
 */
export const mapStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* A box that is as wide as what it holds, such as a flex row or a dialog, has a wide map, or as wide a one as it can. */
  :host::before {
    content: "- -";
    display: block;
    word-spacing: 60em;
    white-space: normal;
    line-height: 0;
    visibility: hidden;
  }
  .map {
    /* Of what the page's texts look like, only the size and the way of reading go on in here. */
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    /* All, that is the language, too, by which glyphs are chosen. */
    -webkit-locale: revert-layer;
    --_camp: initial;
    /* Few families and sizes: before the first frame the system is asked for each. */
    --_serif: Georgia, serif;
    --_small: 0.9em;
    --_sans: var(--stance-font, system-ui, "Helvetica Neue", Arial, "Liberation Sans", sans-serif);
    --_sea: var(--stance-sea, light-dark(#f3f6f9, #10151c));
    --_land: var(--stance-land, light-dark(#eceae5, #2a3038));
    --_ink: var(--stance-ink, light-dark(#1b1f2a, #f4f3ee));
    --_ground: var(--stance-surface, light-dark(#fcfbf8, #0e1116));
    --_raised: var(--stance-surface, light-dark(#ffffff, #181d24));
    --_border: light-dark(#ffffff, #10151c);
    --_hatch: light-dark(#dfe5ee, #2a3038);
    --_dot: color-mix(in oklab, var(--_ink) 24%, var(--_land));
    --_graticule: light-dark(#e3e8ee, #1b222b);
    --_muted: color-mix(in oklab, var(--_ink) 68%, var(--_ground));
    --_rule: color-mix(in oklab, var(--_ink) 20%, var(--_ground));
    --_hover: color-mix(in oklab, var(--_ink) 7%, transparent);
    --_link: light-dark(#1a5fb4, #8ab8ff);
    --_focus: light-dark(#1a5fb4, #8ab8ff);
    display: flow-root;
    container-type: inline-size;
    color: var(--_ink);
    font: max(0.9375em, 13px) / 1.5 var(--_sans);
  }
  .map[hidden] {
    display: none;
  }
  .map.light {
    color-scheme: light;
  }
  .map.dark {
    color-scheme: dark;
  }
  .map.light,
  .map.dark {
    padding: 20px;
    background: var(--_ground);
  }
  .title {
    margin: 0;
    font: 700 clamp(1.6em, 4.4cqi, 2.2em) / 1.15 var(--_serif);
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  /* Letters that are joined stay so, and reach higher and lower. */
  .title:dir(rtl) {
    letter-spacing: 0;
    line-height: 1.4;
  }
  .sentence {
    margin: 8px 0 14px;
    max-inline-size: 58em;
    font-size: clamp(1em, 2cqi, 1.13em);
    color: var(--_muted);
    text-wrap: pretty;
  }
  /* Room for the longest year, lest a change of the year move the map under the reader's finger. */
  .room {
    display: grid;
  }
  .room > * {
    grid-area: 1 / 1;
  }
  .unseen {
    visibility: hidden;
  }
  .sentence [class] {
    font-weight: 700;
  }
  /* A count and its camp stay together, also at a hyphen; Arabic has none, and its “and” is a part of the next word. */
  .sentence:dir(ltr) [class] {
    display: inline-block;
  }
  .sentence :is(.year, .unclear, .contested) {
    color: var(--_ink);
  }
  stance-legend {
    font-size: var(--_small);
  }
  .tools-row {
    position: relative;
  }
  .filtered {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    margin-block-end: 10px;
    font-size: var(--_small);
  }
  .filtered p {
    margin: 0;
    font-weight: 600;
  }
  /* Between the tools, where there is room: the map stays in its place. */
  @container (width >= 83em) {
    .tools-row + .between {
      position: relative;
      flex-wrap: nowrap;
      min-block-size: 44px;
      margin: -51px 25em 7px;
    }
    .between button {
      flex: none;
    }
  }
  .filtered button,
  .notice button,
  footer button {
    min-block-size: 30px;
    padding: 2px 12px;
    border: 1px solid var(--_rule);
    border-radius: 8px;
    background: var(--_raised);
  }
  /* The panel takes a part of the map's own place: nothing below moves when it opens. */
  .stage {
    position: relative;
    margin-block: 10px 8px;
  }
  .map-face {
    display: grid;
    align-items: center;
    inline-size: 100%;
    aspect-ratio: 960 / 434;
    max-block-size: var(--_window, 100vh);
  }
  /* No higher than the window. */
  stance-world {
    inline-size: 100%;
    max-inline-size: calc(var(--_window, 100vh) * 960 / 434);
    margin-inline: auto;
  }
  footer .tools {
    display: flex;
    gap: 8px;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    justify-content: space-between;
    margin-block-start: 10px;
    font-size: var(--_small);
    color: var(--_muted);
  }
  footer p {
    margin: 0;
    max-inline-size: 110ch;
  }
  .notice {
    margin-block: 8px;
    padding: 12px 14px;
    border: 1px solid var(--_rule);
    border-radius: 8px;
    background: var(--_raised);
    font-size: var(--_small);
  }
  .notice p {
    margin: 0 0 6px;
  }
  .notice strong {
    display: block;
  }
`;
