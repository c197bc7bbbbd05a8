import { css } from "lit";

export const legendStyles = css`
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 6px;
    /* The words stand in line with the title; at the other end nothing may stick out of the host. */
    margin: 0;
    margin-inline-start: -8px;
    padding: 0;
    list-style: none;
  }
  button {
    display: flex;
    align-items: center;
    gap: 7px;
    min-block-size: 28px;
    padding: 2px 8px;
    border: 1px solid transparent;
    border-radius: 6px;
    background: none;
    text-align: start;
  }
  button:hover {
    background: var(--_hover);
  }
  button[aria-pressed="true"] {
    border-color: var(--_ink);
  }
  .count {
    color: var(--_muted);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
`;
