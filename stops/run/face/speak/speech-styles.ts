/** How a line of speech looks, on phone and wall. */
import { css } from 'lit'

export const speechStyles = css`
  .said {
    display: block;
    text-align: start;
    line-height: 1.3;
  }
  .said small {
    display: block;
    font-weight: 700;
    color: var(--ink-soft);
  }
  .said.before strong {
    font-weight: 400;
  }
  .said.after {
    margin-top: 8px;
    font-size: 1.125rem;
  }
`
