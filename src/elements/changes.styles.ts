import { css } from "lit";

export const changesStyles = css`
  :host {
    display: block;
    font-size: var(--_small);
  }
  .years {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block: 4px 10px;
  }
  select {
    min-block-size: 34px;
    padding: 2px 8px;
    border: 1px solid var(--_rule);
    border-radius: 8px;
    background: var(--_raised);
    color: inherit;
    font: 700 1.14em var(--_serif);
  }
  .key {
    margin-block: 0 6px;
    color: var(--_muted);
  }
  .sentence {
    margin: 0 0 4px;
    max-inline-size: 48em;
    font-size: 1.14em;
    text-wrap: pretty;
  }
  details:first-of-type {
    margin-block-start: 14px;
  }
  details {
    border-block-start: 1px solid var(--_rule);
  }
  summary {
    padding-block: 10px;
    font-weight: 700;
    cursor: pointer;
  }
  summary span {
    color: var(--_muted);
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 23.5em), 1fr));
    gap: 16px 32px;
    margin: 0 0 18px;
    padding: 0;
    list-style: none;
  }
  /* As the legend of one year. */
  .camps {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    margin-block: 10px 14px;
  }
  .camps li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 7px;
  }
  .name {
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    font-size: 1.07em;
    font-weight: 700;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-underline-offset: 3px;
  }
  .way {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    margin: 0;
  }
  .side {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    font-weight: 600;
  }
  .side .swatch {
    inline-size: 0.8em;
    block-size: 0.8em;
  }
  .uncited.side {
    color: var(--_muted);
    font-weight: 400;
  }
  .onward:dir(rtl) {
    display: inline-block;
    scale: -1 1;
  }
  blockquote {
    margin: 6px 0 0;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_camp, var(--_muted));
    font: 1.07em/1.4 var(--_serif);
  }
  footer {
    font: 0.833em/1.5 var(--_sans);
    color: var(--_muted);
  }
`;
