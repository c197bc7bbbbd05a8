import { css } from "lit";

export const toolbarStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 8px 12px;
    margin-block-end: 10px;
    font-size: var(--_small);
  }
  div {
    display: flex;
    gap: 8px;
    min-inline-size: 0;
  }
  ::slotted(*),
  .find {
    inline-size: 15.7em;
    flex: 0 1 auto;
  }
  button {
    min-block-size: 38px;
    padding: 4px 14px;
    border: 1px solid var(--_rule);
    border-radius: 8px;
    background: var(--_raised);
  }
  .find {
    color: var(--_muted);
    text-align: start;
  }
  .on {
    border-color: var(--_ink);
    font-weight: 600;
  }
  .faces {
    flex-wrap: wrap;
    gap: 0;
  }
  /* On a phone, four words of any language stand side by side. */
  .faces button {
    padding-inline: clamp(4px, 5.5cqi - 12px, 14px);
    margin-inline-start: -1px;
    border-radius: 0;
  }
  /* Its ring is not to lie under the next button. */
  .faces :focus-visible {
    position: relative;
  }
  .faces button:first-child {
    margin: 0;
    border-start-start-radius: 8px;
    border-end-start-radius: 8px;
  }
  .faces button:last-child {
    border-start-end-radius: 8px;
    border-end-end-radius: 8px;
  }
  .faces [aria-pressed="true"] {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_ground);
  }
`;
