/** Solo: the stage above the one column of a phone, beside it where there is room. */
import { css } from 'lit'

export const soloStyles = css`
  /* The next phase is always in reach, below what the phase itself asks for. */
  .match {
    --under: var(--bar-height);
  }
  .bar {
    position: var(--stick);
    bottom: 0;
    z-index: 2;
    display: flex;
    gap: 8px;
    justify-content: flex-end;
    background: var(--paper);
    border-top: 1.5px solid var(--paper-deep);
    margin: 0 -16px;
    padding: 8px 16px;
  }
  .engine {
    padding: 12px 0;
  }
  .scene {
    width: 100%;
    max-width: 900px;
    margin: 0 auto;
    aspect-ratio: 1.5;
    border-bottom: var(--line);
  }
  .scene game-stage {
    display: block;
    width: 100%;
    height: 100%;
  }
  @media (min-width: 1000px) {
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(380px, 520px);
      grid-template-rows: auto 1fr;
    }
    play-header {
      grid-column: 1 / -1;
    }
    .scene {
      max-width: none;
      aspect-ratio: auto;
      position: sticky;
      top: 64px;
      height: calc(100dvh - 64px);
      border-bottom: 0;
      border-inline-end: var(--line);
    }
    /* Without a stage the page has the whole width. */
    .page:not(.scene + .page) {
      grid-column: 1 / -1;
    }
  }
`
