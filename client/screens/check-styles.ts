/** Rows with a sign and a word beside the colour: it also prints in black. */
import { css } from 'lit'

export const checkStyles = css`
  .page {
    max-width: 720px;
    margin: 0 auto;
    padding: 24px 20px 48px;
  }
  .rows {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: 12px;
  }
  .rows li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px 14px;
    border-inline-start-width: 10px;
    break-inside: avoid;
    overflow-wrap: anywhere;
  }
  .rows li > div {
    display: grid;
    gap: 4px;
    min-width: 0;
  }
  h2 {
    font-size: 1.125rem;
  }
  .word {
    font-weight: 500;
    margin-inline-start: 6px;
  }
  .sign {
    font-size: 1.5rem;
    font-weight: 800;
    line-height: 1.1;
    min-width: 1.2em;
    text-align: center;
  }
  .good {
    border-inline-start-color: var(--teal);
  }
  .good .sign,
  .good .word {
    color: var(--teal);
  }
  .bad {
    border-inline-start-color: var(--red);
  }
  .bad .sign,
  .bad .word {
    color: var(--red);
  }
  .open {
    border-inline-start-color: var(--yellow);
  }
  @media print {
    .tools,
    .plain-words {
      display: none;
    }
    .page {
      padding: 0;
    }
  }
`
