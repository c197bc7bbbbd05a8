import { css } from "lit";

export const zoomStyles = css`
  :host {
    position: absolute;
    inset: 0;
    pointer-events: none;
    font-size: var(--_small);
  }
  .bar {
    position: absolute;
    inset-block-end: 8px;
    inset-inline-start: 0;
    display: flex;
    gap: 6px;
    pointer-events: auto;
  }
  .buttons {
    display: flex;
  }
  button,
  select {
    block-size: 32px;
    border: 1px solid var(--_rule);
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
  }
  button {
    display: grid;
    place-items: center;
    inline-size: 32px;
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
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5px;
  }
  select {
    max-inline-size: 150px;
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
    button,
    select {
      block-size: 36px;
    }
    button {
      inline-size: 36px;
    }
  }
  /* No sea of a small map has room for the bar: it goes below, where the map keeps a place for it. */
  @container (max-width: 720px) {
    .bar {
      inset-block-end: 0;
    }
    .hint {
      inset-block-end: 42px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .hint {
      transition: none;
    }
  }
`;
