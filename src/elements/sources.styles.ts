import { css } from "lit";

export const sourcesStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    max-inline-size: 88em;
    margin-block-start: 12px;
  }
  :host([hidden]) {
    display: none;
  }
  .panel {
    padding: 18px 18px 22px;
    border: 1px solid var(--_rule);
    border-radius: 12px;
    background: var(--_raised);
    color: var(--_ink);
    font: var(--_small) / 1.5 var(--_sans);
    text-align: start;
  }
  h3 {
    margin: 0;
    font: 700 1.41em/1.3 var(--_serif);
  }
  h4 {
    margin: 0 0 4px;
    font: 700 1.22em/1.3 var(--_serif);
  }
  p {
    margin: 0;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .sources,
  .facts {
    display: grid;
    gap: 0 48px;
    margin-block-start: 10px;
  }
  .many {
    max-block-size: max(0.7 * var(--_window, 100vh), 400px);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .sources li {
    padding-block: 14px 10px;
    border-block-start: 1px solid var(--_rule);
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .title {
    margin-block-end: 4px;
    font: 1.22em/1.35 var(--_serif);
    color: var(--_ink);
    text-wrap: pretty;
  }
  a {
    color: inherit;
    text-decoration: underline 1px var(--_rule);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
  }
  .quoted {
    margin-block-start: 4px;
    color: var(--_ink);
    font-variant-numeric: tabular-nums;
  }
  button {
    min-block-size: 30px;
    margin: 2px -8px 0;
    padding: 3px 8px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--_focus);
    text-align: start;
  }
  button:hover {
    background: var(--_hover);
  }
  .facts {
    gap: 22px 48px;
    margin-block-start: 12px;
    padding-block-start: 20px;
    border-block-start: 1px solid var(--_rule);
  }
  .facts p,
  .corrections {
    max-inline-size: 68ch;
    color: var(--_muted);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .facts a {
    display: inline-block;
    padding-block: 2px;
    color: var(--_ink);
  }
  .corrections li {
    margin-block-start: 8px;
  }
  .when {
    display: block;
    font-weight: 600;
    color: var(--_ink);
  }
  @container (inline-size >= 42em) {
    .panel {
      padding: 22px 28px 28px;
    }
    .sources,
    .facts {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
    }
    .title a,
    .dates a,
    .facts a {
      padding-block: 4px;
    }
  }
`;
