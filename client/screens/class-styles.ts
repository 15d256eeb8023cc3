/** What was measured at each station of a class's line, on a screen of any width and on paper. */
import { css } from 'lit'

export const classStyles = css`
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
  }
`
