/** What the panels of all stops share: a column, a card with a sentence, a button that stays in reach. */
import { css } from 'lit'

export const panelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    flex: 1;
    gap: 16px;
  }
  .sentence {
    font-size: clamp(1.375rem, 6.4vw, 1.75rem);
    font-weight: 750;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .blank {
    color: var(--teal);
    white-space: nowrap;
  }
  .truth {
    color: var(--teal);
    text-decoration: underline;
    text-decoration-thickness: 3px;
    text-underline-offset: 0.18em;
  }
  .kicker {
    color: var(--ink-soft);
    font-size: var(--size-small);
  }
  .big-number {
    font-size: 2.5rem;
    line-height: 1.1;
    font-weight: 800;
    font-variant-numeric: tabular-nums;
  }
  /* On the narrowest phone in two lines at most. */
  .big-number.saved {
    font-size: clamp(1.625rem, 8.4vw, 2.5rem);
  }
  .written {
    font-size: 1.25rem;
    font-weight: 700;
  }
  .words {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .word {
    padding: 4px 14px;
    font-weight: 650;
  }
  .divided > * + * {
    border-top: 1.5px solid var(--paper-deep);
    padding-top: 12px;
  }
`
