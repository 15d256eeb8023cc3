/** The map of a class's lessons: stations along a rail, on a screen of any width and on paper. */
import { css } from 'lit'

export const classStyles = css`
  .line {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .line > li {
    position: relative;
    padding: 0 0 20px;
    padding-inline-start: 34px;
  }
  /* The rail, and the station on it. */
  .line > li::before {
    content: '';
    position: absolute;
    top: 0.8em;
    bottom: -0.8em;
    inset-inline-start: 9px;
    border-inline-start: 4px solid var(--ink);
  }
  .line > li:last-child::before {
    display: none;
  }
  .line > li::after {
    content: '';
    position: absolute;
    top: 0.2em;
    inset-inline-start: 0;
    width: 22px;
    height: 22px;
    border: 3px solid var(--ink);
    border-radius: 50%;
    background: var(--paper);
  }
  .line > .is-today::after {
    background: var(--teal);
  }
  .line > .is-earlier::after {
    border-style: dashed;
  }
  .visits {
    list-style: none;
    margin: 4px 0 0;
    padding: 0;
  }
  .visits > li {
    display: grid;
    grid-template-columns: minmax(6.5em, auto) 1fr;
    gap: 4px 12px;
    padding: 6px 0;
    border-top: 1.5px solid var(--paper-deep);
  }
  .what {
    display: grid;
    grid-template-columns: minmax(0, 260px) minmax(0, 1fr);
    gap: 2px 16px;
    align-items: center;
    font-variant-numeric: tabular-nums;
  }
  .what > .small,
  .compared {
    grid-column: 1 / -1;
  }
  .own-device {
    display: block;
    width: fit-content;
    padding: 0 8px;
    border: 1.5px dashed var(--ink-soft);
    border-radius: 8px;
    font-size: var(--size-small);
  }
  .compared > .small {
    display: block;
  }
  .whisker {
    display: block;
    width: 100%;
    max-width: 260px;
    height: auto;
    color: var(--teal);
  }
  .whisker path {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.2;
  }
  .whisker .axis {
    stroke: var(--ink-soft);
    stroke-width: 0.5;
  }
  .whisker circle {
    fill: currentcolor;
    stroke: var(--ink);
    stroke-width: 0.8;
  }
  .whisker.ghost {
    color: var(--ink-soft);
  }
  .whisker.ghost path:not(.axis) {
    stroke-dasharray: 2 1.2;
  }
  .whisker.ghost circle {
    fill: var(--paper);
    stroke: var(--ink-soft);
    stroke-dasharray: 1.4 0.9;
  }
  @media (max-width: 480px) {
    .visits > li,
    .what {
      grid-template-columns: 1fr;
    }
  }
  @media print {
    .files {
      display: none;
    }
    .line > li {
      break-inside: avoid;
    }
  }
`
