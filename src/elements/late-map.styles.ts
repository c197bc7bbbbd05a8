import { css } from "lit";

/** Of the map's own styles those of what the late parts bring, and of an author's faults. Put into the late sheet. */
export const lateMapStyles = css`
  .beside .face {
    padding-inline-end: min(25.3em, 44%);
  }
  /* Beside that of the uncited, whose land it shares. */
  .swatch.hidden {
    border: 1px solid var(--_rule);
  }
  .notice summary {
    padding-block: 8px;
    cursor: pointer;
  }
  .notice ul {
    margin: 0 0 10px;
    padding-inline-start: 1.2em;
    max-block-size: 12em;
    overflow: auto;
    overflow-wrap: anywhere;
  }
`;
