/** What every element of the game shares inside its shadow: box model, type, buttons, cards, focus. */
import { css } from 'lit'
import { figureStyles } from './figure-styles.ts'

const ground = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  figure,
  fieldset,
  blockquote,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  /* What is drawn along an axis of numbers runs as numbers do, in every language. */
  svg {
    direction: ltr;
  }
  /* What is written at it runs as its words do. */
  svg text {
    unicode-bidi: plaintext;
  }
  fieldset {
    border: 0;
    min-width: 0;
  }
  h1,
  h2,
  h3,
  legend {
    line-height: 1.15;
    font-weight: 750;
    text-wrap: balance;
  }
  h1 {
    font-size: var(--size-huge);
  }
  h2,
  legend {
    font-size: var(--size-big);
  }
  h3 {
    font-size: var(--size-body);
  }
  a {
    color: var(--teal);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--teal);
    outline-offset: 3px;
  }
  button,
  .button {
    font: inherit;
    font-weight: 700;
    color: var(--ink);
    background: var(--card);
    border: var(--line);
    border-radius: var(--radius);
    min-height: var(--target);
    min-width: var(--target);
    padding: 8px 16px;
    cursor: pointer;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    text-align: center;
    text-decoration: none;
    touch-action: manipulation;
  }
  button:hover:not([aria-disabled='true']),
  .button:hover {
    background: var(--paper-deep);
  }
  button[aria-disabled='true'] {
    color: var(--ink-soft);
    border-color: var(--ink-soft);
    background: var(--paper);
    cursor: default;
  }
  .primary {
    background: var(--ink);
    color: var(--card);
    font-size: 1.25rem;
    font-weight: 800;
    min-height: 60px;
    width: 100%;
  }
  .primary:hover:not([aria-disabled='true']) {
    background: var(--ink-hover);
  }
  .primary[aria-disabled='true'] {
    background: var(--paper-deep);
    color: var(--ink-soft);
  }
  .yellow {
    background: var(--yellow);
    color: var(--on-accent);
  }
  .yellow:hover:not([aria-disabled='true']) {
    background: var(--yellow-deep);
  }
  .yellow[aria-disabled='true'] {
    color: var(--ink-soft);
    background: var(--paper);
  }
  .danger {
    color: var(--red);
    border-color: var(--red);
  }
  .danger-fill {
    background: var(--red);
    color: var(--field);
    border-color: var(--ink);
  }
  .danger-fill:hover:not([aria-disabled='true']) {
    background: var(--red-deep);
  }
  .plain {
    background: none;
    border-color: transparent;
    color: var(--teal);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [aria-pressed='true'],
  /* A finger leaves :hover behind: what was tapped stays chosen. */
  button[aria-pressed='true']:hover:not([aria-disabled='true']),
  [aria-checked='true'] {
    background: var(--yellow);
    color: var(--on-accent);
  }
  .card {
    background: var(--card);
    border: var(--line);
    border-radius: 16px;
    padding: 16px;
  }
  .stack {
    display: flex;
    flex-direction: column;
    gap: var(--gap);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--gap);
  }
  .between {
    justify-content: space-between;
  }
  .grow {
    flex: 1;
    min-width: 0;
  }
  .soft {
    color: var(--ink-soft);
  }
  .small {
    font-size: var(--size-small);
  }
  .number {
    font-variant-numeric: tabular-nums;
    font-weight: 800;
  }
  .teal {
    color: var(--teal);
  }
  .red {
    color: var(--red);
  }
  input[type='text'],
  input[type='datetime-local'],
  textarea,
  select {
    font: inherit;
    font-size: 1.125rem;
    color: var(--ink);
    background: var(--field);
    border: var(--line);
    border-radius: var(--radius);
    min-height: var(--target);
    padding: 8px 14px;
    width: 100%;
  }
  label,
  .label {
    font-size: inherit;
    font-weight: 700;
  }
  table {
    border-collapse: collapse;
    width: 100%;
  }
  th,
  td {
    text-align: start;
    padding-block: 8px;
    padding-inline: 0 10px;
    border-bottom: 1.5px solid var(--paper-deep);
  }
  td.number,
  th.number {
    text-align: end;
  }
  .quiet {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`

export const baseStyles = [ground, figureStyles]
