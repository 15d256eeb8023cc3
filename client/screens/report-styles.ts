/** The report: one column, on a screen and on paper of any size. */
import { css } from 'lit'

export const reportStyles = css`
  header {
    background: var(--bar);
    color: var(--on-bar);
    padding: 14px 20px;
  }
  .when {
    color: var(--bar-soft);
    /* There from the start, so that nothing below it jumps. */
    min-height: 1.4em;
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
  /* What cannot be undone stands by itself, below all that can be kept. */
  .apart {
    margin-top: 24px;
    padding-top: 20px;
    border-top: 2px solid var(--paper-deep);
  }
  .scroll {
    overflow-x: auto;
  }
  /* The same columns at every stop. */
  .asked th:nth-child(1) {
    width: 32%;
  }
  .asked th:nth-child(2) {
    width: 22%;
  }
  .asked th:nth-child(3) {
    width: 10%;
  }
  .asked .number {
    padding-inline-end: 20px;
  }
  /* Paper: white ground and dark type come with the tokens. Blocks and not flex boxes, which some browsers cut anywhere. */
  @media print {
    .files {
      display: none;
    }
    header {
      padding: 0 0 6pt;
      border-bottom: 2pt solid var(--ink);
    }
    .page {
      max-width: none;
      padding: 0;
    }
    .page.stack,
    .run.stack,
    .card.stack,
    ul.stack {
      display: block;
    }
    .stack > * + * {
      margin-top: 8pt;
    }
    .card {
      padding: 10pt 0 6pt;
      border: 0;
      border-radius: 0;
    }
    .card + .card,
    .run > .card:not(:first-child),
    .run + .card {
      border-top: 1pt solid var(--ink-soft);
    }
    /* Whole, unless it is longer than a page; then between two lines, and each page says again what its columns are. */
    .card,
    figure,
    svg,
    tr,
    li,
    p {
      break-inside: avoid;
    }
    h2 {
      break-after: avoid;
    }
    .scroll {
      overflow: visible;
    }
    thead {
      display: table-header-group;
      break-inside: avoid;
    }
    /* A class of 36 fits on one page of either size. */
    th,
    td {
      padding-block: 2pt;
      padding-inline: 0 8pt;
      border-bottom: 0.5pt solid var(--ink-soft);
      font-size: 10pt;
      line-height: 1.25;
      overflow-wrap: break-word;
    }
    tbody tr:last-child > * {
      border-bottom: 0;
    }
    /* Nobody stands alone on a page. */
    tr:nth-child(-n + 2) {
      break-after: avoid;
    }
    tr:nth-last-child(-n + 2) {
      break-before: avoid;
    }
    /* Two pictures and what is said of them fit on the first page. */
    .card > svg {
      max-width: 150mm;
    }
    summary {
      display: none !important;
    }
    /* A list of lists: each of them whole. */
    .cargo {
      break-inside: auto;
    }
    .cargo > div {
      break-inside: avoid;
    }
    .cargo ul {
      columns: 2;
    }
  }
`
