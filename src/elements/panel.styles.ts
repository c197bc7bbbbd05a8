import { css } from "lit";

/** The button that closes a panel, at the end of its head. */
export const panelStyles = css`
  .close {
    flex: none;
    inline-size: 1.64em;
    block-size: 1.64em;
    border: 0;
    border-radius: 8px;
    background: none;
    font-size: 1.57em;
    line-height: 1;
    color: var(--_muted);
  }
  .below header {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
  }
  .below .close {
    margin: 0;
    margin-inline-end: -8px;
    padding: 0;
    text-align: center;
  }
  @media (pointer: coarse) {
    .close {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
`;
