import { css } from "lit";

export const searchStyles = css`
  :host {
    display: block;
    position: relative;
    inline-size: 15.7em;
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  svg {
    position: absolute;
    inset-block: 0;
    margin-block: auto;
    inset-inline-start: 13px;
    inline-size: 14px;
    block-size: 14px;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.6px;
    stroke-linecap: round;
    pointer-events: none;
  }
  input {
    display: block;
    inline-size: 100%;
    min-block-size: 38px;
    margin: 0;
    padding-block: 4px;
    padding-inline: 36px 12px;
    border: 1px solid var(--_rule);
    border-radius: 8px;
    background: var(--_raised);
    color: inherit;
    font: 1em/1.4 var(--_sans);
    text-overflow: ellipsis;
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  input:hover {
    border-color: color-mix(in oklab, var(--_ink) 36%, var(--_ground));
  }
  .popup {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 5px;
    overflow: auto;
    border: 1px solid var(--_rule);
    border-radius: 10px;
    background: var(--_raised);
    color: var(--_ink);
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.14);
    font: 1em/1.35 var(--_sans);
    text-align: start;
    container-type: inline-size;
  }
  .popup:popover-open {
    display: flex;
    flex-direction: column;
  }
  ul {
    min-block-size: 0;
    margin: 0;
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    list-style: none;
  }
  li {
    display: grid;
    gap: 1px 12px;
    padding: 5px 8px 6px;
    border-radius: 6px;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  li:hover {
    background: var(--_hover);
  }
  /* Where the keyboard is, although the focus is in the field. */
  [aria-selected="true"] {
    background: var(--_hover);
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .name {
    font-weight: 600;
  }
  .note {
    display: block;
  }
  .note,
  .stance {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .stance {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .swatch {
    inline-size: 0.8em;
    block-size: 0.8em;
  }
  .none {
    margin: 0;
    padding: 8px;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  /* One line each where there is room. */
  @container (inline-size >= 20.5em) {
    li {
      grid-template-columns: 1fr auto;
      align-items: center;
      min-block-size: 34px;
      padding-block: 4px;
    }
  }
  @media (pointer: coarse) {
    /* iOS zooms the page into a field with smaller letters. */
    input {
      font-size: max(16px, 1em);
    }
    li {
      align-content: center;
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .swatch {
      forced-color-adjust: none;
    }
    [aria-selected="true"] {
      outline-color: Highlight;
    }
  }
`;
