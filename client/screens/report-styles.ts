/** The report: one column that also prints. */
import { css } from 'lit'

export const reportStyles = css`
  header {
    background: var(--bar);
    color: var(--on-bar);
    padding: 14px 20px;
  }
  .page {
    max-width: 860px;
    margin: 0 auto;
    padding: 24px 20px 60px;
    gap: 20px;
  }
  .run {
    gap: 20px;
  }
  .big-number {
    font-size: 2.25rem;
    line-height: 1.2;
    font-weight: 800;
    font-variant-numeric: tabular-nums;
  }
  .scroll {
    overflow-x: auto;
  }
  @media print {
    .files {
      display: none;
    }
  }
`
