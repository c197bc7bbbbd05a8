import { css } from "lit";

export const embedBuilderStyles = css`
  :host {
    container-type: inline-size;
    padding-block: 8px 16px;
  }
  .builder,
  .choices,
  .outcome {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 20px;
  }
  section {
    min-inline-size: 0;
    scroll-margin-block-start: 8px;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: 10px 32px;
  }
  legend {
    margin-block-end: 2px;
    padding: 0;
    font-weight: 600;
  }
  .choices > fieldset > legend,
  summary b,
  h3 {
    margin: 0 0 6px;
    font-size: 1.1em;
    font-weight: 700;
  }
  details {
    border-block-start: 1px solid var(--_rule);
  }
  details + details {
    margin-block-start: -20px;
  }
  summary {
    padding-block: 10px;
    cursor: pointer;
  }
  summary small {
    margin-inline-start: 6px;
  }
  details .fields {
    padding-block-end: 8px;
  }
  .hint {
    max-inline-size: 75ch;
    color: var(--_muted);
    font-size: 0.933em;
  }
  .problem {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_problem);
    color: var(--_problem);
  }
  .field {
    display: grid;
    gap: 2px;
  }
  select,
  [type="text"] {
    inline-size: 100%;
    min-block-size: 40px;
    padding: 6px 10px;
    border: 1px solid var(--_edge);
    border-radius: 8px;
    background-color: var(--_raised);
    color: var(--_ink);
    font: inherit;
    text-overflow: ellipsis;
  }
  [aria-invalid] {
    border-color: var(--_problem);
  }
  .boxes {
    max-block-size: 40em;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .boxes label,
  .radios label {
    display: flex;
    gap: 8px;
    min-block-size: 28px;
    padding-block: 2px;
    overflow-wrap: anywhere;
  }
  .boxes span {
    min-inline-size: 0;
  }
  [type="checkbox"],
  [type="radio"] {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 3px;
    accent-color: var(--_link);
  }
  small {
    color: var(--_muted);
    font-size: 0.933em;
  }
  .preview stance-map {
    margin-block-start: 8px;
    padding: clamp(8px, 1.5vw, 20px);
    border: 1px solid var(--_rule);
    border-radius: 12px;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 40px;
    margin-block-end: 14px;
  }
  .radios {
    display: flex;
    flex-flow: row wrap;
    gap: 0 18px;
  }
  .snippets {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }
  .jumps {
    display: flex;
    gap: 8px;
    padding-block: 8px max(8px, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_rule);
    background: var(--_ground);
  }
  .jumps button {
    flex: 1;
    justify-content: center;
  }
  /* A low window, or one with very large letters, has no room to spare. */
  @media (height >= 24em) {
    .jumps {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
    }
  }
  @container (inline-size >= 34em) {
    .fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .fields > .hint {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size >= 60em) {
    .builder {
      grid-template-columns: 21em minmax(0, 1fr);
      gap: clamp(28px, 3vw, 56px);
    }
    .fields {
      grid-template-columns: minmax(0, 1fr);
    }
    /*
     * Side by side the shorter one stays in sight, whichever that is: held at the window's lower edge, so that of one
     * that is higher than the window first the upper end is seen, then the lower one, and nothing is cut off; one that
     * is lower is made as high as the window, and so begins at the upper edge.
     */
    .choices,
    .outcome {
      position: sticky;
      inset-block-end: 16px;
      align-self: end;
      min-block-size: min(100%, 100vh - 32px);
    }
    /* What would take code and map out of sight of each other: long lists below the map, and many lines of code. */
    .preview stance-map {
      max-block-size: max(100vh, 60em);
      overflow: auto;
    }
    .snippets {
      --_code-size: 9lh;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .page {
      grid-column: 1 / -1;
    }
    .jumps {
      display: none;
    }
  }
  @media (pointer: coarse) {
    select,
    summary,
    [type="text"],
    .boxes label,
    .radios label {
      min-block-size: 44px;
    }
    .boxes label,
    .radios label {
      align-items: center;
    }
  }
`;
