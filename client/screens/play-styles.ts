/** The phone's page: one column, never wider than a hand. */
import { css } from 'lit'

export const playStyles = css`
  :host {
    min-height: 100dvh;
    display: flex;
    flex-direction: column;
  }
  .page {
    flex: 1;
    width: 100%;
    max-width: 560px;
    margin: 0 auto;
    padding: 16px 16px calc(24px + env(safe-area-inset-bottom));
    display: flex;
    flex-direction: column;
  }
  stop-panel {
    flex: 1;
    display: flex;
    flex-direction: column;
  }
  .big-number {
    font-size: 1.625rem;
    font-weight: 800;
    line-height: 1.15;
  }
  .mates li {
    padding: 10px 0;
    border-bottom: 1.5px solid var(--paper-deep);
    font-weight: 650;
  }
  .away {
    color: var(--ink-soft);
    font-weight: 500;
  }
  .teams {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(140px, 1fr));
    gap: 10px;
  }
  .teams button {
    justify-content: flex-start;
  }
  .total {
    font-size: 2.25rem;
    font-weight: 800;
  }
`
