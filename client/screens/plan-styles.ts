/** Rows of a plan: the name and its minutes in one line, then how it is played, then what can be done with it. */
import { css } from 'lit'

export const planStyles = css`
  ol {
    padding: 0;
    list-style: none;
  }
  li {
    position: relative;
    display: grid;
    /* A name of one long word keeps its place, and the minutes beside it take two lines. */
    grid-template-columns: 44px minmax(min-content, 1fr) auto;
    align-items: center;
    gap: 4px 8px;
    padding: 8px 0;
    border-bottom: 1.5px solid var(--paper-deep);
  }
  li.soft {
    display: flex;
    gap: 8px;
    padding-inline-start: 52px;
  }
  .handle {
    display: grid;
    place-content: center;
    width: 44px;
    height: 44px;
    font-size: 1.5rem;
    color: var(--ink-soft);
    cursor: grab;
    touch-action: none;
    user-select: none;
  }
  .how {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
  }
  .how select {
    width: auto;
  }
  .again {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: var(--target);
    font-weight: 500;
  }
  .again input {
    width: 22px;
    height: 22px;
    accent-color: var(--ink);
  }
  .lacking {
    grid-column: 2 / -1;
  }
  .moves {
    grid-column: 3;
    justify-self: end;
    display: flex;
    gap: 6px;
  }
  .moves button {
    padding: 4px;
  }
  @media (max-width: 479px) {
    .how {
      grid-column: 2 / -1;
    }
    .moves {
      grid-column: 2 / -1;
      justify-self: start;
    }
  }
  .held {
    background: var(--paper-deep);
    border-radius: 8px;
  }
  .held .handle {
    cursor: grabbing;
    color: var(--ink);
  }
  /* Where the row that is held would come to stand. */
  .before::before,
  .after::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    height: 4px;
    border-radius: 2px;
    background: var(--teal);
  }
  .before::before {
    top: -3px;
  }
  .after::after {
    bottom: -3px;
  }
  summary {
    min-height: var(--target);
    padding: 10px 0;
    font-weight: 700;
    cursor: pointer;
  }
`
