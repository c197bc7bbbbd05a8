import { css } from "lit";

export const evidenceStyles = css`
  /* The room that the stage leaves beside the map; a sheet is above all. */
  :host {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    display: block;
    inline-size: min(24em, 42%);
  }
  /* As high as the map; beside longer faces it stays in the window. */
  .panel {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    flex-direction: column;
    inline-size: 100%;
    block-size: 100%;
    max-block-size: min(max(600px, 46cqi), var(--_window, 100vh));
    margin: 0;
    padding: 0;
    border: 1px solid var(--_rule);
    border-radius: 12px;
    overflow: hidden;
    contain: content;
    background: var(--_raised);
    color: var(--_ink);
    font: var(--_small) / 1.5 var(--_sans);
  }
  :host(.below) {
    position: static;
    inline-size: auto;
    margin-block: 12px 16px;
  }
  :host(.below) .panel {
    max-block-size: 32em;
  }
  .panel.sheet {
    position: fixed;
    inset: auto 0 0;
    inline-size: 100%;
    max-inline-size: 48em;
    margin-inline: auto;
    block-size: auto;
    max-block-size: min(max(58vh, 20em), 44em, 92vh);
    border-width: 1px 0 0;
    border-radius: 16px 16px 0 0;
    box-shadow: 0 -8px 32px rgb(0 0 0 / 0.18);
  }
  .sheet:popover-open {
    display: flex;
    animation: rise 0.22s ease-out;
  }
  @keyframes rise {
    from {
      translate: 0 40px;
      opacity: 0;
    }
  }
  header {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 12px;
    padding-block: 14px 12px;
    padding-inline: 20px 12px;
    border-block-end: 1px solid var(--_rule);
  }
  /* Its ring has room at the sides, and none above the line below. */
  h3 {
    margin-block: 0;
    margin-inline: -6px;
    padding-inline: 6px;
    font: 700 1.64em/1.3 var(--_serif);
  }
  h3:focus-visible {
    outline-offset: 0;
  }
  .now,
  .stance {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    margin: 2px 0 0;
    font-weight: 600;
  }
  .hiding {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 16px;
    margin: 2px 0 0;
    color: var(--_muted);
  }
  .now .swatch,
  .stance .swatch {
    inline-size: 0.8em;
    block-size: 0.8em;
  }
  button:hover,
  .tools a:hover {
    background: var(--_hover);
  }
  .scroll {
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0 20px 20px;
  }
  section + section,
  details + details,
  .uncited-years {
    border-block-start: 1px solid var(--_rule);
  }
  .uncited-years {
    padding-block-start: 14px;
    color: var(--_muted);
  }
  summary {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: "";
    inline-size: 7px;
    block-size: 7px;
    margin-inline: 8px 4px;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  [open] > summary::after {
    rotate: 225deg;
  }
  summary h4 {
    margin-block: 8px;
  }
  [open] > ol {
    padding-block-end: 16px;
  }
  h4 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 10px;
    margin: 16px 0 8px;
    font-size: 1.07em;
  }
  h4 .year {
    font-family: var(--_serif);
    font-size: 1.27em;
  }
  h4 .articles {
    font-weight: 400;
    font-size: var(--_small);
    color: var(--_muted);
  }
  ol {
    display: grid;
    gap: 20px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .basis {
    margin: 0 0 6px;
    font-size: var(--_small);
    letter-spacing: 0.06em;
    text-transform: uppercase;
    color: var(--_muted);
  }
  .basis:dir(rtl) {
    letter-spacing: 0;
  }
  blockquote {
    margin: 0 0 6px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_camp, var(--_muted));
    font: 1.14em/1.45 var(--_serif);
    overflow-wrap: break-word;
  }
  blockquote .context {
    color: var(--_muted);
  }
  p {
    margin: 0;
  }
  .source,
  .note {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .note {
    margin-block-start: 4px;
    font-style: italic;
  }
  /* Scripts without italics. */
  .note:lang(ar),
  .note:lang(zh),
  cite:dir(rtl),
  cite:lang(zh) {
    font-style: normal;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 4px;
    margin: 4px -8px 0;
    font-size: var(--_small);
  }
  .hiding button {
    margin-inline: -8px;
  }
  .hiding button,
  .tools a,
  .tools button {
    min-block-size: 28px;
    padding: 3px 8px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--_link);
    text-decoration: none;
  }
  .outward:dir(rtl) {
    display: inline-block;
    scale: -1 1;
  }
  .forbidden {
    padding: 8px 20px;
    border-block-start: 1px solid var(--_rule);
    font-weight: 600;
  }
  @media (prefers-reduced-motion: reduce) {
    .sheet:popover-open {
      animation: none;
    }
  }
`;
