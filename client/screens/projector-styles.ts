/** The wall: a scene and a rail, in type that carries to the last row (sizes follow the screen's width). */
import { css } from 'lit'

export const projectorStyles = css`
  :host {
    min-height: 100dvh;
    gap: 0;
    --line: max(2.5px, 0.115rem) solid var(--ink);
    --size-small: 1.15rem;
    --size-body: 1.25rem;
    --size-big: 1.5rem;
  }
  header {
    background: var(--bar);
    color: var(--on-bar);
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 6px 1.1rem;
    padding: 0.5rem 1.2rem;
    min-height: 4rem;
  }
  .name {
    font-size: 1.5rem;
    font-weight: 800;
  }
  .stop {
    font-size: 1.3rem;
  }
  .where {
    font-size: 1.1rem;
  }
  .rehearsal {
    border: 3px dashed var(--yellow);
    border-radius: 10px;
    color: var(--yellow);
    padding: 0.1rem 0.8rem;
    font-size: 1.3rem;
  }
  bell-timer {
    color: var(--yellow);
    font-size: 1.75rem;
  }
  .where strong {
    font-weight: 800;
  }
  /* Shapes of teams grow with the type. */
  .rail svg[viewBox='0 0 24 24'] {
    width: 1.1em;
    height: 1.1em;
  }
  .rail .between > span {
    white-space: nowrap;
  }
  /* Address and code stay side by side. */
  .door {
    display: flex;
    align-items: center;
    gap: 1.1rem;
    white-space: nowrap;
  }
  .code {
    background: var(--yellow);
    color: var(--on-accent);
    border-radius: 10px;
    padding: 0.15rem 0.8rem;
    font-size: 1.75rem;
    font-weight: 800;
    letter-spacing: 0.06em;
  }
  .track {
    display: flex;
    gap: 0;
  }
  .track li {
    position: relative;
    font-size: 0.9rem;
    padding: 1rem 0.2rem 0;
    min-width: 3.6rem;
    text-align: center;
    color: var(--bar-soft);
  }
  .track li::before {
    content: '';
    position: absolute;
    top: 0.15rem;
    left: calc(50% - 0.35rem);
    width: 0.7rem;
    height: 0.7rem;
    border-radius: 50%;
    background: var(--bar-faint);
    z-index: 1;
  }
  .track li + li::after {
    content: '';
    position: absolute;
    top: 0.42rem;
    inset-inline-end: calc(50% + 0.55rem);
    width: calc(100% - 1.1rem);
    border-top: 3px solid var(--bar-faint);
  }
  .track .done::before,
  .track .done + li::after {
    background: var(--bar-done);
    border-color: var(--bar-done);
  }
  .track .here::before {
    background: var(--yellow);
    scale: 1.4;
  }
  .track .here {
    color: var(--on-bar);
    font-weight: 800;
  }
  .wall {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr) clamp(18rem, 31vw, 27rem);
    min-height: 0;
  }
  .scene {
    position: relative;
    min-height: 320px;
    display: flex;
    background: var(--paper);
  }
  game-stage {
    flex: 1;
    position: absolute;
    inset: 0;
  }
  .profile {
    flex: 1;
    padding: 1.5rem;
    align-self: center;
  }
  .rail {
    border-inline-start: var(--line);
    background: var(--card);
    padding: 1.2rem 1.4rem;
    font-size: var(--size-body);
    line-height: 1.3;
    min-height: 0;
    gap: 0.6rem;
  }
  .rail .card {
    border-width: 2px;
    padding: 0.45rem 0.6rem;
    background: var(--paper);
  }
  .poster {
    text-align: center;
    display: flex;
    flex-direction: column;
    gap: 0.1rem;
  }
  .address {
    font-size: 1.5rem;
    font-weight: 750;
    overflow-wrap: anywhere;
  }
  .big-code {
    font-size: 3.75rem;
    line-height: 1.1;
    font-weight: 800;
    letter-spacing: 0.08em;
  }
  .qr {
    width: min(100%, 15rem);
    height: auto;
    margin: 0.6rem auto 0;
    border: var(--line);
    border-radius: 12px;
    shape-rendering: crispEdges;
    display: block;
  }
  .big-number {
    font-size: 2rem;
  }
  /* What lies below it stays: who has done what, and the wall's own switches. */
  .read {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    gap: 0.6rem;
  }
  /* Large where there is room for it; else it is set smaller (FitHeight), never so small that the last row cannot read it. */
  .read[data-fit='0'] {
    zoom: 1.2;
  }
  .read[data-fit='2'] {
    zoom: 0.92;
  }
  .read[data-fit='3'] {
    zoom: 0.85;
  }
  .read[data-fit='4'] {
    zoom: 0.78;
    line-height: 1.2;
  }
  .read[data-fit='5'] {
    zoom: 0.72;
    line-height: 1.15;
  }
  .read:is([data-fit='4'], [data-fit='5']) .stack {
    gap: 0.3rem;
  }
  /* What these counts are goes without saying where the column is full: no line above may be set smaller for it. */
  .read:not([data-fit='0']) ~ .foot-note .caption {
    display: none;
  }
  .foot-note .progress {
    gap: 0.2rem;
    margin-bottom: 0.4rem;
  }
  .rail th,
  .rail td {
    padding-block: 0.12rem;
    padding-inline: 0 0.4rem;
  }
  .read .stack {
    gap: 0.45rem;
  }
  .rail table.many tbody {
    display: grid;
    /* A usual name and its figure fit into as much; in larger type they stand one below the other. */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.3rem), 1fr));
    column-gap: 1.2rem;
  }
  .rail table.many tr {
    display: flex;
    justify-content: space-between;
    align-items: center;
  }
  .rail th {
    overflow-wrap: anywhere;
  }
  .foot-note {
    border-top: 2px solid var(--paper-deep);
    padding-top: 0.6rem;
  }
  /* One row on the narrowest rail too. */
  .switches {
    gap: 0.35rem;
    margin-top: 0.3rem;
  }
  .switches button {
    padding: 4px 0.4rem;
    font-size: 0.9rem;
  }
  .alone {
    padding: 3rem 2rem;
    font-size: 1.25rem;
  }
  /* The phase's name stands beside it: dots are enough. */
  .track.dots li {
    font-size: 0;
    min-width: 1.5rem;
    padding: 0;
    height: 1rem;
  }
  /* Only where it stands has a name here. */
  @media (max-width: 1100px) {
    .track li {
      min-width: 1.5rem;
    }
    .track li:not(.here) {
      font-size: 0;
    }
  }
  @media (max-width: 900px) {
    .track {
      display: none;
    }
    .door {
      flex-wrap: wrap;
      white-space: normal;
    }
    .wall {
      grid-template-columns: 1fr;
    }
    .rail {
      border-inline-start: 0;
      border-top: var(--line);
    }
  }
  /* Side by side both end where the screen ends, also below a banner. */
  @media (min-width: 901px) {
    :host {
      height: 100dvh;
    }
    .wall {
      grid-template-rows: minmax(0, 1fr);
    }
  }
`
