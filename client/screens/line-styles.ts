/** A line with its stations along a rail, and a figure on its axis: on a screen of any width and on paper. */
import { css } from 'lit'

export const lineStyles = css`
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
  .line > .is-filled::after {
    background: var(--teal);
  }
  .line > .is-dashed::after {
    border-style: dashed;
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
  @media print {
    .line > li {
      break-inside: avoid;
    }
  }
`
