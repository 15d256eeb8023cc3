/** The teacher's pages on a screen, and on paper: each part begins a new sheet, and those that are not chosen stay away. */
import { css } from 'lit'

export const lessonsStyles = css`
  .page {
    max-width: 860px;
    margin: 0 auto;
    padding: clamp(16px, 4vw, 32px) clamp(12px, 4vw, 20px) 48px;
  }
  .stops {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 250px), 1fr));
    gap: 12px;
  }
  .stops li {
    display: flex;
    flex-direction: column;
    gap: 6px;
    border: var(--line);
    border-radius: 12px;
    padding: 12px 14px;
    background: var(--card);
  }
  .stops a {
    font-size: 1.125rem;
  }
  .target {
    display: inline-flex;
    align-items: center;
    min-height: var(--target);
  }
  fieldset label {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: var(--target);
    font-weight: 500;
  }
  fieldset input {
    width: 22px;
    height: 22px;
    accent-color: var(--ink);
  }
  .part {
    background: var(--card);
    border: var(--line);
    border-radius: 16px;
    padding: 16px;
    min-width: 0;
  }
  .part > * + * {
    margin-top: 8px;
  }
  dd {
    margin-bottom: 8px;
  }
  .paper {
    display: none;
  }
  @media print {
    .page {
      max-width: none;
      padding: 0;
      display: block;
    }
    .screen,
    .off {
      display: none;
    }
    .part {
      color: var(--ink);
      background: none;
      border: 0;
      padding: 0;
    }
    .part:not(.off) ~ .part:not(.off) {
      break-before: page;
    }
    h2 {
      font-size: 15pt;
    }
    .paper {
      display: inline;
    }
    .who {
      display: flex;
      gap: 24pt;
      margin-top: 8pt;
    }
    .who span {
      flex: 1;
      border-bottom: 1pt solid var(--ink);
      padding-bottom: 2pt;
    }
  }
`
