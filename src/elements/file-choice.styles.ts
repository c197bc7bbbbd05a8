import { css } from "lit";

export const fileChoiceStyles = css`
  /* A part of another part: it has its size. */
  :host {
    font-size: inherit;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-block-start: 12px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .ways p {
    flex: 1 1 22em;
    max-inline-size: 75ch;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .ways p a {
    white-space: nowrap;
  }
  strong {
    color: var(--_ink);
    font-weight: 600;
  }
  /* The field itself lies over its label, so that it has its place for whoever looks for it, and a click. */
  .button {
    position: relative;
  }
  .button input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .button input::file-selector-button {
    cursor: pointer;
  }
  .button:has(:focus-visible) {
    outline: 2px solid var(--_link);
    outline-offset: 2px;
  }
  form {
    display: grid;
    gap: 8px;
    justify-items: start;
    max-inline-size: 60em;
    margin-block-start: 12px;
  }
`;
