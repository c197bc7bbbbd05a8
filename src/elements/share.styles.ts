import { css } from "lit";

export const shareStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    max-inline-size: 88em;
    margin-block-start: 12px;
  }
  .panel {
    padding: 14px 20px 20px;
    border: 1px solid var(--_rule);
    border-radius: 12px;
    background: var(--_raised);
    color: var(--_ink);
    font: var(--_small) / 1.45 var(--_sans);
  }
  h3 {
    margin: 0;
    font: 700 1.64em/1.2 var(--_serif);
  }
  h3:focus-visible {
    outline-offset: 4px;
  }
  h4 {
    margin: 12px 0 8px;
    font-size: 1.07em;
  }
  button:hover {
    background: var(--_hover);
  }
  .halves {
    display: grid;
    gap: 8px 40px;
  }
  @container (inline-size >= 45em) {
    .halves {
      grid-template-columns: 1fr 1fr;
    }
  }
  section {
    min-inline-size: 0;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
    border: 1px solid var(--_rule);
    border-radius: 8px;
    overflow: clip;
  }
  li + li {
    border-block-start: 1px solid var(--_rule);
  }
  [aria-busy="true"] {
    cursor: progress;
  }
  .format {
    display: grid;
    grid-template-columns: 4.5em 1fr;
    gap: 0 12px;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 11px 14px;
    border: 0;
    background: none;
    text-align: start;
  }
  .format:focus-visible {
    outline-offset: -3px;
    border-radius: 6px;
  }
  .name {
    font-weight: 700;
  }
  .hint,
  .status {
    color: var(--_muted);
  }
  .hint {
    text-wrap: balance;
  }
  p {
    margin: 8px 0 0;
  }
  fieldset {
    display: inline-flex;
    flex-wrap: wrap;
    min-inline-size: 0;
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_rule);
    border-radius: 8px;
    overflow: clip;
  }
  label {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 36px;
    padding: 4px 14px;
    white-space: nowrap;
  }
  label:hover {
    background: var(--_hover);
  }
  label:has(:checked) {
    background: var(--_ink);
    color: var(--_ground);
  }
  label:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: -4px;
    border-radius: 8px;
  }
  label:has(:checked:focus-visible) {
    outline-color: var(--_ground);
  }
  input {
    position: absolute;
    inset: 0;
    margin: 0;
    appearance: none;
    cursor: pointer;
  }
  /* Its label has the ring. */
  input:focus-visible {
    outline: none;
  }
  textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: 10px;
    padding: 10px 12px;
    border: 1px solid var(--_rule);
    border-radius: 8px;
    background: var(--_ground);
    color: inherit;
    font: 1em/1.5 var(--_sans);
    resize: vertical;
    overflow-wrap: anywhere;
  }
  .bibtex,
  .cslJson {
    font-family: ui-monospace, Menlo, Consolas, "Liberation Mono", monospace;
    font-size: var(--_small);
    line-height: 1.68;
  }
  .copying {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .copy {
    min-block-size: 36px;
    padding: 4px 16px;
    border: 1px solid var(--_rule);
    border-radius: 8px;
    background: none;
  }
  @container (inline-size < 22em) {
    .panel {
      padding-inline: 14px;
    }
    label {
      padding-inline: 10px;
    }
  }
  @media (pointer: coarse) {
    .copy,
    label {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
  @media (forced-colors: active) {
    label:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
