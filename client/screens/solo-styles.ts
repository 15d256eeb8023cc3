/** Solo: the stage above the one column of a phone, beside it where there is room. */
import { css } from 'lit'

export const soloStyles = css`
  :host(solo-screen) .door {
    max-width: 1360px;
  }
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
  /* Where something is asked, that is the one button; these two stand below it as words. */
  .asking {
    --under: var(--words-height);
    --words-height: min(var(--bar-height), 45px);
  }
  .asking .bar {
    justify-content: space-between;
    border-top: 0;
    padding: 0 16px 1px;
  }
  .asking .bar button {
    min-height: 44px;
    padding: 0;
    font-size: var(--size-small);
  }
  /* A finger leaves :hover behind, and a button rests when a phase is new: words stay words. */
  .asking .bar .plain:is(:hover, [aria-disabled='true']) {
    background: none;
    border-color: transparent;
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
  /* A low window: what is asked comes first. */
  @media (max-height: 45rem) {
    .scene {
      aspect-ratio: auto;
      height: 30dvh;
    }
  }
  @media (max-width: 999px) {
    .scene.said {
      display: none;
    }
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
      top: var(--header-height);
      height: calc(100dvh - var(--header-height));
      border-bottom: 0;
      border-inline-end: var(--line);
    }
    /* Without a stage the page has the whole width. */
    .page:not(.scene + .page) {
      grid-column: 1 / -1;
    }
  }
`
