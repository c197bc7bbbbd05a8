import { css } from "lit";

export const datasetsStyles = css`
  :host {
    margin-block-start: 32px;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_rule);
  }
  h2 {
    margin: 0 0 12px;
    font-size: 1.333em;
    line-height: 1.3;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    max-inline-size: 100%;
  }
  li a {
    overflow-wrap: anywhere;
  }
  li [aria-current] {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_ground);
    font-weight: 600;
  }
  li [aria-current]:hover {
    background: var(--_ink);
  }
  .outcome,
  .kept {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-block-start: 12px;
  }
  strong {
    color: var(--_ink);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .outcome {
    scroll-margin-block: 16px;
  }
  .outcome:not(:has([class], button)) {
    margin: 0;
  }
  .outcome p,
  .kept p {
    max-inline-size: 75ch;
    overflow-wrap: anywhere;
  }
  .outcome > p[class] {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_edge);
  }
  .outcome > p.problem {
    border-color: var(--_problem);
    color: var(--_problem);
  }
  .kept details {
    flex: 0 0 100%;
  }
  .kept summary {
    padding-block: 8px;
    cursor: pointer;
  }
  /* It ends in the middle of a line where there is more, and has a frame, so that it is seen to scroll. */
  :is(.outcome, .kept) ul {
    display: block;
    flex: 0 0 100%;
    max-block-size: min(20em, 60vh);
    padding: 8px 12px;
    border: 1px solid var(--_rule);
    border-radius: 8px;
    background: var(--_raised);
    overflow: auto;
    overflow-wrap: anywhere;
  }
  :is(.outcome, .kept) li {
    padding-block: 2px;
  }
  .drop {
    position: fixed;
    z-index: 10;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 24px;
    background: color-mix(in oklab, var(--_ground) 82%, transparent);
  }
  .drop::before {
    content: "";
    position: absolute;
    inset: 12px;
    border: 3px dashed var(--_link);
    border-radius: 16px;
  }
  .drop p {
    padding: 14px 22px;
    border-radius: 12px;
    background: var(--_raised);
    box-shadow: 0 2px 16px light-dark(#0003, #0009);
    font-size: 1.2em;
    font-weight: 600;
    text-align: center;
  }
  @media (forced-colors: active) {
    li [aria-current] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
