import { css, unsafeCSS } from "lit";

/**
 * What a reset and every element of the map share: the camps' colours by class. `--_camp` is the colour of the nearest
 * element with such a class; `--_camp-0` to `--_camp-7` are set by the map from the data set.
 */
const commonStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  /* As wide as there is room and as high as a letter, to be measured. */
  .rule {
    block-size: 1em;
    margin-block-end: -1em;
    visibility: hidden;
  }
  /* For screen readers only. */
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  ${unsafeCSS([0, 1, 2, 3, 4, 5, 6, 7].map((n) => `.camp-${n}{--_camp:var(--_camp-${n})}`).join(""))}
  .subject {
    --_camp: var(--_ink);
  }
  .hidden,
  .uncited,
  .unclear {
    --_camp: var(--_land);
  }
  .in-camp-color {
    color: color-mix(in oklab, var(--_camp) 72%, var(--_ink));
  }
  /* The colour of land is no colour for a text. */
  .in-camp-color.uncited,
  .in-camp-color.unclear {
    color: var(--_muted);
  }
  blockquote.unclear {
    border-inline-start: 3px dotted var(--_muted);
  }
  .swatch {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    border-radius: 3px;
    background: var(--_camp);
  }
  .swatch.uncited {
    border: 1px solid var(--_rule);
  }
  .swatch.unclear {
    border: 1.5px dotted var(--_muted);
  }
  .swatch.contested {
    background: linear-gradient(135deg, var(--_camp-0) 50%, var(--_camp-1) 50%);
  }
  .swatch.group,
  .swatch.hatched {
    background: repeating-linear-gradient(
      -45deg,
      var(--_camp, var(--_muted)) 0 2.5px,
      var(--_hatch) 2.5px 5px
    );
  }
  /* Until what has patterns for the system's colours has come. */
  @media (forced-colors: active) {
    .swatch,
    .line,
    [aria-pressed="true"] {
      forced-color-adjust: none;
    }
  }
`;

/**
 * What only some readers' settings need, or what comes late, in every root of the map; empty until it has come. A sheet
 * of its own: where one grows, all that any of its rules reach is styled anew, and these reach next to nothing.
 */
export const lateSheet = css``;

/** The styles of every element, before its own. */
export const sharedStyles = [commonStyles, lateSheet];
