/** A card, and four grades that a thumb reaches: two rows on a phone, one where there is room. */
import { css } from 'lit'

export const cardStyles = css`
  :host {
    width: 100%;
    max-width: 640px;
    margin: 0 auto;
  }
  .loose {
    gap: 16px;
  }
  .back {
    padding: 0;
  }
  h2 {
    font-size: var(--size-huge);
    overflow-wrap: anywhere;
  }
  .text {
    font-size: 1.125rem;
  }
  .measured {
    margin-top: 8px;
    font-variant-numeric: tabular-nums;
  }
  .grades {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(116px, 1fr));
    gap: 8px;
  }
  .grades button {
    flex-direction: column;
    gap: 0;
    padding: 8px 4px;
  }
  .grades .small {
    font-weight: 500;
  }
  kbd {
    font: inherit;
    font-weight: 500;
    color: var(--ink-soft);
  }
  dt {
    font-weight: 750;
  }
  dd {
    margin-bottom: 10px;
  }
`
