import { css } from "lit";

export const yearsStyles = css`
  :host {
    display: block;
  }
  .axis {
    display: flex;
    gap: 16px;
    padding-block-start: 6px;
  }
  .play {
    flex: none;
    inline-size: 36px;
    block-size: 36px;
    margin-block-start: -6px;
    display: grid;
    place-items: center;
    border: 1px solid var(--_rule);
    border-radius: 50%;
    background: var(--_raised);
  }
  .play svg {
    inline-size: 12px;
    fill: currentColor;
  }
  .play svg:dir(rtl) {
    scale: -1 1;
  }
  .line {
    position: relative;
    flex: 1;
    min-inline-size: 0;
    block-size: calc(32px + 4em);
  }
  .line::before {
    content: "";
    position: absolute;
    inset: 11px 10px auto;
    block-size: 2px;
    background: var(--_rule);
  }
  input {
    position: absolute;
    z-index: 1;
    inset: 0 0 auto;
    inline-size: 100%;
    block-size: 24px;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
  }
  input:disabled {
    cursor: default;
  }
  input::-webkit-slider-thumb {
    appearance: none;
    inline-size: 20px;
    block-size: 20px;
    border: 0;
    border-radius: 50%;
    background: var(--_ink);
  }
  input::-moz-range-thumb {
    inline-size: 20px;
    block-size: 20px;
    border: 0;
    border-radius: 50%;
    background: var(--_ink);
  }
  input:focus-visible {
    border-radius: 12px;
  }
  .ticks i,
  .stop {
    position: absolute;
    inset-inline-start: calc(10px + (100% - 20px) * var(--place, 0));
  }
  .ticks i {
    inset-block-start: 8px;
    inline-size: 1px;
    block-size: 8px;
    background: var(--_rule);
  }
  .stop {
    inset-block-start: 2px;
    translate: -50% 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    min-inline-size: 44px;
    padding: 26px 0 0;
    border: 0;
    background: none;
    color: var(--_muted);
    white-space: nowrap;
  }
  .stop:dir(rtl) {
    translate: 50% 0;
  }
  .stop.first {
    inset-inline-start: 0;
    translate: none;
    align-items: start;
  }
  .stop.last {
    inset-inline: auto 0;
    translate: none;
    align-items: end;
  }
  .mark {
    position: absolute;
    inset-block-start: 0;
    inline-size: 20px;
    block-size: 20px;
    border: 2px solid var(--_muted);
    border-radius: 50%;
    background: var(--_ground);
  }
  .label {
    display: contents;
  }
  .year {
    font-family: var(--_serif);
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
  }
  .current {
    color: var(--_ink);
  }
  .articles {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .shares {
    display: flex;
    inline-size: 4.4em;
    block-size: 5px;
    margin-block-start: 6px;
    border-radius: 3px;
    overflow: hidden;
    background: var(--_land);
  }
  .shares span {
    background: var(--_camp);
  }
  /* Where labels would touch, the ends and the year shown have theirs. */
  .crowded .stop {
    min-inline-size: 0;
  }
  .crowded .stop:not(.first, .last, .current) > :not(.mark) {
    display: none;
  }
  .crowded .stop.current:not(.first, .last) {
    z-index: 1;
    background: linear-gradient(transparent 24px, var(--_ground) 24px);
  }
  .crowded .mark {
    inset-block-start: 6px;
    inline-size: 8px;
    block-size: 8px;
    border-width: 1.5px;
  }
  /* Many stops are columns of their camps' shares; a label is moved in from an end, and hides that of the end. */
  .dense .line {
    container-type: inline-size;
  }
  .dense .stop {
    inset-block-start: 26px;
    inset-inline: calc(10px + (100% - 20px) * var(--place, 0)) auto;
    translate: -50% 0;
    inline-size: calc((100% - 20px) / var(--_span) + 0.5px);
    block-size: 66px;
    padding: 0;
  }
  .dense .stop:dir(rtl) {
    translate: 50% 0;
  }
  .dense .mark,
  .dense .near .label {
    display: none;
  }
  .crowded.dense .stop .shares {
    display: flex;
    flex-direction: column;
    inline-size: 100%;
    block-size: 16px;
    margin: 2px 0 0;
    border-radius: 0;
  }
  .crowded.dense .stop.current:not(.first, .last) {
    background: none;
  }
  .dense .label {
    --_x: calc(10px + (100cqi - 20px) * var(--place, 0));
    position: absolute;
    inset-block-start: 22px;
    inset-inline-start: 50%;
    translate: -50% 0;
    margin-inline-start: calc(clamp(38px, var(--_x), 100cqi - 38px) - var(--_x));
    display: grid;
    justify-items: center;
  }
  .dense .label:dir(rtl) {
    translate: 50% 0;
  }
  @container (inline-size < 480px) {
    .tight .stop:not(.first, .last, .current) > :not(.mark),
    .tight .nearly .label,
    .tight .nearly .shares {
      display: none;
    }
  }
  @container (inline-size < 900px) {
    .dense .nearly .label {
      display: none;
    }
  }
`;
