/** A radio button with its text in a row that can be tapped anywhere. */
import { css } from 'lit'

export const radioRowStyles = css`
  .radio-row {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 56px;
    padding: 8px 16px;
    border: var(--line);
    border-radius: var(--radius);
    background: var(--card);
    cursor: pointer;
    font-weight: 650;
    line-height: 1.25;
  }
  .radio-row:has(:checked) {
    background: var(--yellow);
    color: var(--on-accent);
  }
  .radio-row:has(:focus-visible) {
    outline: 3px solid var(--teal);
    outline-offset: 3px;
  }
  .radio-row input {
    accent-color: var(--ink);
    width: 24px;
    height: 24px;
    flex: none;
    outline: none;
  }
`
