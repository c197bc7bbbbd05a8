import { css } from "lit";

/** What the parts of the page around its map have in common. */
export const siteStyles = css`
  :host {
    --_ink: light-dark(#1b1f2a, #f4f3ee);
    --_ground: light-dark(#fcfbf8, #0e1116);
    --_raised: light-dark(#ffffff, #181d24);
    --_muted: color-mix(in oklab, var(--_ink) 68%, var(--_ground));
    --_rule: color-mix(in oklab, var(--_ink) 20%, var(--_ground));
    --_edge: color-mix(in oklab, var(--_ink) 52%, var(--_ground));
    --_hover: color-mix(in oklab, var(--_ink) 7%, transparent);
    --_link: light-dark(#1a5fb4, #8ab8ff);
    --_problem: light-dark(#a3192a, #ff9aa0);
    display: block;
    font-size: max(0.9375em, 13px);
    line-height: 1.5;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none;
  }
  /* Below the window it has no letters yet: those of many languages are slow to be found. Outlines have their room. */
  .waiting {
    margin: -12px;
    padding: 12px;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 120px;
  }
  p {
    margin: 0;
  }
  :focus-visible {
    outline: 2px solid var(--_link);
    outline-offset: 2px;
  }
  .choice,
  button,
  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: 40px;
    padding: 6px 14px;
    border: 1px solid var(--_edge);
    border-radius: 8px;
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
    text-decoration: none;
    cursor: pointer;
  }
  .choice:hover,
  button:hover,
  .button:hover {
    background: linear-gradient(var(--_hover) 0 100%), var(--_raised);
  }
  a {
    color: var(--_link);
  }
  textarea {
    inline-size: 100%;
    padding: 10px 12px;
    border: 1px solid var(--_edge);
    border-radius: 8px;
    background: var(--_raised);
    color: inherit;
    font:
      0.933em/1.5 ui-monospace,
      Menlo,
      Consolas,
      "Liberation Mono",
      monospace;
    resize: vertical;
  }
  @media (pointer: coarse) {
    .choice,
    button,
    .button {
      min-block-size: 44px;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
