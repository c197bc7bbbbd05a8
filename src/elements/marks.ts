import { svg, type TemplateResult } from "lit";

/** A tile is so wide and high, in px of a pattern. */
const TILE = 6;
/** What tells each camp apart where there is no colour, as a drawing on a tile: a fill that repeats. */
const drawings = [
  "M-1 1 1-1M0 6 6 0M5 7 7 5",
  "M1.5 1.5h.01M4.5 4.5h.01",
  "M0 1.5h6M0 4.5h6",
  "M-1 5 1 7M0 0 6 6M5-1 7 1",
  "M0 3h6M3 0v6",
  "M1.5 0v6M4.5 0v6",
  "M0 0 6 6M0 6 6 0",
  "M3 1.2a1.8 1.8 0 1 0 .01 0",
];

/**
 * A pattern for each camp: light marks on its colour for the countries that a source names, `…-group` with its marks on
 * light ground for those covered only through a group, and `…-band` for the bands of a split. `unit` is steps of the
 * grid to one px of a pattern.
 */
export function marks(unit: number): TemplateResult {
  return svg`${drawings.map((drawing, camp) =>
    ["", "-group", "-band"].map(
      (kind) => svg`<pattern id="marks-${camp}${kind}" class="marks camp-${camp} ${kind ? `of${kind}` : ""}"
        patternUnits="userSpaceOnUse" width=${TILE} height=${TILE}
        patternTransform=${kind === "-band" ? "rotate(-45)" : `scale(${unit})`}>
        <rect width=${TILE} height=${TILE}></rect><path d=${drawing}></path>
      </pattern>`,
    ),
  )}`;
}
