import { css, unsafeCSS } from "lit";

/** The marks of `marks.ts` as backgrounds, in `--_a`. */
const backgrounds = [
  "repeating-linear-gradient(-45deg, var(--_a) 0 1px, #0000 0 4px)",
  "radial-gradient(circle, var(--_a) 0.8px, #0000 1.2px) 0 0 / 4px 4px",
  "repeating-linear-gradient(#0000 0 2px, var(--_a) 0 3px)",
  "repeating-linear-gradient(45deg, var(--_a) 0 1px, #0000 0 4px)",
  "linear-gradient(#0000 3px, var(--_a) 0) 0 0 / 4px 4px, linear-gradient(90deg, #0000 3px, var(--_a) 0) 0 0 / 4px 4px",
  "repeating-linear-gradient(90deg, #0000 0 2px, var(--_a) 0 3px)",
  "repeating-linear-gradient(-45deg, var(--_a) 0 1px, #0000 0 4px), repeating-linear-gradient(45deg, var(--_a) 0 1px, #0000 0 4px)",
  "radial-gradient(circle, #0000 1.1px, var(--_a) 1.3px 2px, #0000 2.2px) 0 0 / 5px 5px",
];

const camp = (n: number) => `
  .camp-${n}, .swatch.camp-${n}::after { --_marks: ${backgrounds[n]}; }
  .country.camp-${n}:not(.split) { fill: url(#marks-${n}); }
  .country.camp-${n}[data-basis="group"]:not(.split) { fill: url(#marks-${n}-group); }
  pattern:not(.marks) rect.camp-${n} { fill: url(#marks-${n}-band); }`;

/**
 * Where colours are the system's, or the printer has none: each camp by marks of its own, light on its colour where a
 * source names the country, in its colour on light ground where it is covered only through a group. Added to the shared
 * sheet, which stands before the elements' own: hence the `!important`.
 */
export const withoutColour = css`
  @media print, (forced-colors: active) {
    ${unsafeCSS([0, 1, 2, 3, 4, 5, 6, 7].map(camp).join(""))}
    .swatch,
    .edge i,
    .shares span {
      --_a: var(--_ground);
      forced-color-adjust: none;
      print-color-adjust: exact;
      border-radius: 0 !important;
    }
    .swatch[class*="camp-"],
    .edge i[class*="camp-"],
    .shares span {
      background: var(--_marks), var(--_camp) !important;
    }
    .swatch.hatched[class*="camp-"],
    .group .edge i[class*="camp-"] {
      --_a: var(--_camp);
      background: var(--_marks), var(--_ground) !important;
    }
    .swatch {
      outline: 1px solid var(--_ink);
      outline-offset: -1px;
    }
    .edge,
    .shares {
      border: 0 solid var(--_ink);
      border-inline-end-width: 1px;
    }
    .swatch.unclear {
      outline: none;
    }
    .swatch.contested {
      background: linear-gradient(135deg, var(--_camp-0) 50%, var(--_ground) 50%) !important;
    }
    .swatch.group {
      background: var(--_ground) !important;
      outline-style: dashed;
    }
    /* The legend shows both: named, and through a group. */
    [part="legend"]:has(.swatch.group) .swatch[class*="camp-"] {
      inline-size: calc(2em + 1px);
    }
    [part="legend"]:has(.swatch.group) .swatch[class*="camp-"]::after {
      content: "";
      --_a: var(--_camp);
      display: block;
      margin-inline-start: 1em;
      inline-size: calc(1em + 1px);
      block-size: 1em;
      border: 1px solid var(--_ink);
      background: var(--_marks), var(--_ground);
    }

    pattern.marks rect {
      fill: var(--_camp);
    }
    pattern.marks path {
      fill: none;
      stroke: var(--_ground);
      stroke-width: 1.1px;
      stroke-linecap: round;
    }
    pattern.marks.camp-1 path {
      stroke-width: 2.2px;
    }
    pattern.of-group rect {
      fill: var(--_ground);
    }
    pattern.of-group path {
      fill: none;
      stroke: var(--_camp);
      stroke-width: 1.4px;
    }
    .country {
      stroke: var(--_ink) !important;
      transition: none !important;
    }
    /* Between dark countries a light line, between light ones a dark one. */
    .country[data-basis="named"]:not(.unclear) {
      stroke: var(--_ground) !important;
    }
    .country > .hatch {
      display: none;
    }
    .dotted {
      stroke: var(--_ink) !important;
      stroke-width: calc(2px * var(--_px, 1)) !important;
    }
  }
`;
