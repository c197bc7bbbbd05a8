import { css } from "lit";

export const zoomStyles = css`
  :host {
    position: absolute;
    inset: 0;
    pointer-events: none;
    font-size: var(--_small);
  }
  .bar {
    --_side: max(32px, 2.3em);
    position: absolute;
    inset-block-end: 8px;
    inset-inline-start: 0;
    display: flex;
    max-inline-size: 100%;
    gap: 6px;
    pointer-events: auto;
  }
  .buttons {
    display: flex;
  }
  button,
  select {
    block-size: var(--_side);
    border: 1px solid var(--_rule);
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
  }
  button {
    display: grid;
    place-items: center;
    inline-size: var(--_side);
    margin-inline-start: -1px;
    padding: 0;
  }
  button:first-child {
    margin: 0;
    border-start-start-radius: 8px;
    border-end-start-radius: 8px;
  }
  button:last-child {
    border-start-end-radius: 8px;
    border-end-end-radius: 8px;
  }
  /* Its ring is not to lie under the next button. */
  button:focus-visible {
    position: relative;
  }
  button:hover {
    background: linear-gradient(var(--_hover) 0 0) var(--_raised);
  }
  button[aria-disabled="true"] {
    color: var(--_rule);
    cursor: default;
  }
  svg {
    inline-size: max(16px, 1.15em);
    block-size: max(16px, 1.15em);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5px;
  }
  select {
    min-inline-size: 0;
    max-inline-size: max(150px, 11em);
    padding-inline: 8px 4px;
    border-radius: 8px;
    cursor: pointer;
  }
  .hint {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 12px;
    opacity: 0;
    transition: opacity 0.25s;
  }
  .hint.shown {
    opacity: 1;
  }
  .hint span {
    padding: 8px 16px;
    border-radius: 20px;
    background: var(--_ink);
    color: var(--_ground);
    font-size: 1.15em;
    text-align: center;
  }
  @media (any-pointer: coarse) {
    .bar {
      --_side: max(36px, 2.3em);
    }
  }
  /* No sea of a small map has room for the bar: it goes below, where the map keeps a place for it. */
  @container (max-width: 720px) {
    .bar {
      inset-block-end: 0;
    }
    .hint {
      inset-block-end: max(42px, 2.8em);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .hint {
      transition: none;
    }
  }
`;
