import { css } from "lit";

export const embedBuilderStyles = css`
  :host {
    container-type: inline-size;
    padding-block: 8px 16px;
  }
  .builder,
  .choices {
    display: grid;
    align-content: start;
    gap: 20px;
  }
  section,
  fieldset {
    min-inline-size: 0;
  }
  fieldset {
    display: flex;
    flex-direction: column;
    gap: 10px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  h3 {
    margin: 0 0 6px;
    padding: 0;
    font-size: 1.1em;
    font-weight: 700;
  }
  fieldset fieldset {
    gap: 2px;
  }
  fieldset fieldset legend {
    margin-block-end: 2px;
    font-size: 1em;
    font-weight: 600;
  }
  .hint {
    max-inline-size: 75ch;
    color: var(--_muted);
    font-size: 0.933em;
  }
  .problem {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_problem);
    color: var(--_problem);
  }
  .field {
    display: grid;
    gap: 2px;
  }
  select,
  [type="text"] {
    inline-size: 100%;
    min-block-size: 40px;
    padding: 6px 10px;
    border: 1px solid var(--_edge);
    border-radius: 8px;
    background-color: var(--_raised);
    color: var(--_ink);
    font: inherit;
    text-overflow: ellipsis;
  }
  [aria-invalid] {
    border-color: var(--_problem);
  }
  .boxes {
    max-block-size: 40em;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .boxes label,
  .radios label {
    display: flex;
    gap: 8px;
    min-block-size: 28px;
    padding-block: 2px;
    overflow-wrap: anywhere;
  }
  .boxes span {
    min-inline-size: 0;
  }
  [type="checkbox"],
  [type="radio"] {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 3px;
    accent-color: var(--_link);
  }
  small {
    color: var(--_muted);
    font-size: 0.933em;
  }
  .preview stance-map {
    margin-block-start: 8px;
    padding: clamp(8px, 1.5vw, 20px);
    border: 1px solid var(--_rule);
    border-radius: 12px;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 40px;
    margin-block-end: 14px;
  }
  .radios {
    flex-flow: row wrap;
    gap: 0 18px;
  }
  .radios legend {
    font-size: 1em;
    font-weight: 600;
    margin-block-end: 2px;
  }
  stance-snippet + stance-snippet {
    margin-block-start: 14px;
  }
  @container (inline-size >= 34em) {
    .choices {
      grid-template-columns: 1fr 1fr;
      gap: 20px 32px;
    }
    .counts {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: 1fr 1fr;
      gap: 10px 32px;
    }
    .counts .hint {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size >= 60em) {
    .builder {
      grid-template: auto 1fr / 21em minmax(0, 1fr);
      gap: 20px clamp(28px, 3vw, 56px);
    }
    .choices {
      grid-template-columns: minmax(0, 1fr);
      grid-row: 1 / span 2;
    }
    .counts {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (pointer: coarse) {
    select,
    [type="text"],
    .boxes label,
    .radios label {
      min-block-size: 44px;
    }
    .boxes label,
    .radios label {
      align-items: center;
    }
  }
`;
