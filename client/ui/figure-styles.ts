/**
 * Looks of the small figures that several elements draw into their own shadow: bars with names and numbers, drawings, and
 * where a text stands in its line. How long a bar is comes as `--part`, in percent.
 */
import { css } from 'lit'

export const figureStyles = css`
  .start {
    text-align: start;
  }
  .middle {
    text-align: center;
  }
  .end {
    text-align: end;
  }
  .one-line {
    flex-wrap: nowrap;
  }
  .unbroken {
    white-space: nowrap;
  }
  .loose {
    gap: 20px;
  }
  .below {
    margin-top: 16px;
  }
  .regular {
    font-weight: 500;
  }
  .medium {
    font-weight: 600;
  }
  .body-size {
    font-size: 1rem;
  }
  li.lined {
    padding: 4px 0;
  }
  /* As wide as there is room, as high as it is then. */
  .drawing {
    display: block;
    width: 100%;
    height: auto;
    max-width: var(--most, none);
  }
  summary.as-table {
    display: flex;
    align-items: center;
    min-height: 44px;
    cursor: pointer;
  }
  .low {
    max-height: 260px;
    overflow: auto;
  }
  .drawing.credit {
    height: 28px;
  }
  .winners .first {
    font-weight: 800;
    font-size: 1.25em;
  }
  .team {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-width: 0;
    vertical-align: middle;
  }
  .team-shape {
    flex: none;
    overflow: visible;
  }
  progress.work {
    width: 100%;
    accent-color: var(--teal);
  }
  button.whole-line {
    width: 100%;
    justify-content: flex-start;
    text-align: start;
  }
  table.even {
    table-layout: fixed;
  }
  th.above {
    border: 0;
    padding-bottom: 0;
    font-weight: 600;
  }
  /* Cards side by side where there is room for two. */
  .side-by-side {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
    gap: var(--gap);
  }
  .bar-list {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 6px 10px;
    align-items: center;
  }
  .bar-list > * {
    display: contents;
  }
  .bar-line {
    display: block;
    position: relative;
    height: max(18px, 1em);
  }
  .bar-line.from-zero {
    border-inline-start: 2px solid var(--ink);
  }
  .bar-part {
    display: block;
    height: 100%;
    width: var(--part);
    border-radius: 4px;
    background: var(--teal-soft);
  }
  .bar-part.tally {
    height: max(14px, 0.7em);
  }
  .bar-part.scale {
    height: 18px;
  }
  .bar-part.is-true {
    background: var(--teal);
  }
  .bar-part.is-blame {
    background: var(--red);
  }
  .bar-part.is-mine {
    background: var(--yellow);
    border: 2px solid var(--ink);
  }
  .bar-part.is-team {
    background: var(--paper-deep);
    border: 2px solid var(--ink);
  }
  .bar-part.is-floor {
    background: none;
    border: 2.5px dotted var(--teal);
  }
  .bar-part.is-ghost {
    background: none;
    border: 2px dashed var(--ink-soft);
  }
  /* Where it was before. */
  .bar-before {
    position: absolute;
    top: -3px;
    bottom: -3px;
    inset-inline-start: calc(var(--part) - 1.5px);
    width: 3px;
    background: var(--red);
  }
  /* Where on a line a figure lies: for figures that differ by little, of which bars from 0 look alike. */
  .dot-part {
    position: absolute;
    inset-inline-start: calc(var(--part) - 7px);
    inset-block-start: calc(50% - 7px);
    width: 14px;
    height: 14px;
    border: 2px solid var(--ink);
    border-radius: 50%;
    background: var(--yellow);
  }
  .dot-part.is-true {
    background: var(--teal);
  }
  .bar-figure {
    font-variant-numeric: tabular-nums;
  }
  .bar-table {
    font-variant-numeric: tabular-nums;
  }
  .bar-table th,
  .bar-table td {
    padding: 6px 0;
  }
  .bar-table th {
    width: var(--name, 36%);
    padding-inline-end: 10px;
    font-weight: 600;
  }
  .bar-table .is-me {
    font-weight: 800;
  }
  .bar-table td:last-child {
    width: var(--figure, 3.5em);
    padding-inline-start: 10px;
  }
`
