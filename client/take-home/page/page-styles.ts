/** A card to write on and a card of facts, in one column. */
import { css } from 'lit'

export const pageStyles = css`
  :host {
    min-height: 100vh;
    background: var(--paper);
    color: var(--ink);
    font-family: system-ui, sans-serif;
    line-height: 1.5;
  }
  header {
    padding: 16px 20px;
    background: var(--bar);
    color: var(--on-bar);
  }
  main {
    --gap: 16px;
    max-width: 720px;
    margin: 0 auto;
    padding: 16px;
  }
  .sentence {
    font-size: 1.75rem;
    font-weight: 700;
    line-height: 1.25;
  }
  .choices {
    display: grid;
    gap: 8px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 260px), 1fr));
  }
  .choice {
    position: relative;
    width: 100%;
    justify-content: space-between;
    overflow: hidden;
  }
  .choice .bar {
    position: absolute;
    inset-block: auto 0;
    inset-inline: 0 auto;
    height: 6px;
    width: calc(100% * var(--share));
    background: var(--teal);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .row button {
    flex: 1 1 auto;
  }
  .row button[type='submit'] {
    flex: 0 0 auto;
  }
  input {
    flex: 1 1 140px;
    min-width: 0;
  }
  dl {
    display: grid;
    gap: 4px;
  }
  dt {
    font-weight: 700;
  }
  dd {
    margin-bottom: 12px;
  }
`
