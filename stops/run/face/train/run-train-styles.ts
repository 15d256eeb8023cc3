/** The relay line and its levers. */
import { css } from 'lit'

export const relayStyles = css`
  /* Two lines, filled or not: what stands below keeps its place under the thumb. */
  .sentence {
    min-height: 2.6em;
  }
  .stations {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    column-gap: 4px;
    font-size: min(0.8125rem, 3.75vw);
    text-align: center;
    position: relative;
    color: var(--ink-soft);
  }
  .stations::before {
    content: '';
    position: absolute;
    inset-inline: 10%;
    top: 10px;
    border-top: 3px solid var(--ink);
  }
  .stations span {
    display: block;
    position: relative;
    width: 22px;
    height: 22px;
    border: 3px solid var(--ink);
    border-radius: 50%;
    background: var(--paper);
    margin: 0 auto 4px;
  }
  .stations .done span {
    background: var(--hill-3);
  }
  .stations .due {
    color: var(--ink);
    font-weight: 800;
  }
  .stations .due span {
    background: var(--yellow);
    color: var(--on-accent);
    transform: scale(1.25);
  }
  .stations small {
    display: block;
    font-weight: 800;
    color: var(--teal);
  }
  .stations .mine span {
    border-width: 5px;
    border-color: var(--teal);
  }
  .crank:not([aria-disabled='true']) {
    min-height: 64px;
    background: var(--yellow);
    color: var(--on-accent);
    font-size: 1.5rem;
  }
  .crank:hover:not([aria-disabled='true']) {
    background: var(--yellow-deep);
  }
  .news {
    border: var(--line);
    border-radius: var(--radius);
    padding: 12px 16px;
    background: var(--card);
    font-weight: 700;
  }
  .news.derailed {
    border-color: var(--red);
    color: var(--red-deep);
    background: var(--field);
  }
`
