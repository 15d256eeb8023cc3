/** Looks of a told blank: its sentence, and a small table of who knew its word. */
import { css } from 'lit'

export const rowStyles = css`
  .blank-row {
    border-top: 1.5px solid var(--paper-deep);
    padding-top: 8px;
  }
  .blank-figures {
    max-width: 26rem;
    width: 100%;
  }
  .blank-figures th {
    font-weight: 600;
    text-align: start;
  }
  .blank-figures td.number {
    font-variant-numeric: tabular-nums;
    font-weight: 800;
    text-align: end;
  }
`
