import { css } from "lit";

export const worldStyles = css`
  :host {
    display: block;
    position: relative;
    container-type: inline-size;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: hidden;
    cursor: default;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  /* Where the buttons that zoom go, once a reader is near. */
  @container (max-width: 720px) {
    svg {
      margin-block-end: max(42px, 2.5em);
    }
  }
  /* Browsers ring an SVG at every click; the ring is for the keyboard. */
  svg:focus:not(:focus-visible) {
    outline: none;
  }
  /* Lines keep their size on the screen: --_px is one px of it, in those of the plane. A non-scaling stroke would do
     the same, and be drawn anew in each frame of a zoom. */
  .sea {
    fill: var(--_sea);
  }
  .graticule {
    fill: none;
    stroke: var(--_graticule);
    stroke-width: calc(0.7px * var(--_px));
  }
  .country:not(.split) {
    fill: var(--_camp);
  }
  /* It is gone in the next frames: what is pressed on it would be no click. */
  .country:not([data-country]) {
    pointer-events: none;
  }
  /* A length by the container's width, reckoned for each country, would be half of what their styles cost. */
  .countries {
    stroke: var(--_border);
    stroke-width: calc(clamp(0.3px, 0.05cqi, 0.7px) * var(--_px));
    stroke-linejoin: round;
  }
  :is(.uncited, .unclear) > .dot {
    stroke: var(--_dot);
  }
  .dimmed {
    opacity: 0.14;
  }
  /* Its opacity would be laid out anew at each change of the year; that of its fill is only painted. */
  .hatch {
    stroke: none;
    fill-opacity: 0;
  }
  [data-basis="group"] > .hatch {
    fill-opacity: 1;
  }
  #hatch line {
    stroke: var(--_hatch);
    stroke-width: 2.6px;
  }
  pattern rect {
    fill: var(--_camp);
  }
  .outlines {
    fill: none;
    pointer-events: none;
  }
  .dotted {
    stroke: var(--_muted);
    stroke-width: calc(1.4px * var(--_px));
    stroke-dasharray: calc(0.1px * var(--_px)) calc(3px * var(--_px));
    stroke-linecap: round;
  }
  .lifted {
    stroke: var(--_ink);
    stroke-width: calc(1.8px * var(--_px));
    stroke-linejoin: round;
  }
  @media (prefers-reduced-motion: no-preference) {
    .country {
      transition:
        fill 0.3s,
        opacity 0.3s;
    }
    .hatch {
      transition: fill-opacity 0.3s;
    }
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
  }
`;
