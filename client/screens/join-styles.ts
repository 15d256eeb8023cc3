/** How the join form looks on a phone. */
import { css } from 'lit'

export const joinStyles = css`
  header {
    background: var(--bar);
    color: var(--on-bar);
    padding: 14px 20px;
    font-weight: 800;
    font-size: 1.25rem;
  }
  .page {
    max-width: 520px;
    margin: 0 auto;
    padding: 20px 16px 40px;
    gap: 16px;
  }
  .code {
    font-size: 1.75rem !important;
    font-weight: 800;
    letter-spacing: 0.18em;
    text-transform: uppercase;
    text-align: center;
  }
  .name {
    flex-wrap: nowrap;
  }
  .name button {
    font-size: 1.5rem;
    padding: 0 12px;
  }
  .teams {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(136px, 1fr));
    gap: 10px;
    margin-top: 8px;
  }
  .team {
    position: relative;
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 60px;
    padding: 6px 12px;
    border: var(--line);
    border-radius: var(--radius);
    background: var(--card);
    cursor: pointer;
    line-height: 1.2;
  }
  .team input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  .team small {
    font-weight: 500;
  }
  .team:has(input:checked) {
    background: var(--yellow);
    color: var(--on-accent);
  }
  .team:has(input:checked) .soft {
    color: var(--on-accent);
  }
  .team:has(input:checked)::after {
    content: '✓';
    position: absolute;
    top: 4px;
    inset-inline-end: 8px;
    font-weight: 800;
  }
  .team:has(input:focus-visible) {
    outline: 3px solid var(--teal);
    outline-offset: 3px;
  }
  .trouble {
    border: 2.5px solid var(--red);
    border-radius: var(--radius);
    background: var(--field);
    color: var(--red-deep);
    padding: 12px 14px;
    font-weight: 650;
  }
  .no-code {
    margin-top: 20px;
    padding-top: 16px;
    border-top: 2px solid var(--paper-deep);
  }
`
