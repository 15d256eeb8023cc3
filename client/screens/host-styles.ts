/** The desk: two columns on a laptop, one on anything narrower. */
import { css } from 'lit'

export const hostStyles = css`
  :host {
    display: block;
  }
  header {
    background: var(--bar);
    color: var(--on-bar);
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 4px 12px;
    padding: 8px 20px;
    min-height: 64px;
    position: var(--stick);
    top: 0;
    z-index: 5;
  }
  header h1 {
    font-size: 1.375rem;
  }
  header .button,
  header .knocks {
    padding: 4px 14px;
  }
  .desk {
    max-width: 1320px;
    margin: 0 auto;
    padding: 20px;
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 16px 20px;
    align-items: start;
  }
  .whole {
    grid-column: 1 / -1;
  }
  @media (max-width: 479px) {
    header {
      display: grid;
      grid-template-columns: 1fr auto auto;
      gap: 0 8px;
      padding: 8px 12px;
    }
    header h1 {
      font-size: 1.125rem;
    }
    header .grow {
      grid-row: 2;
      font-size: var(--size-small);
    }
    header > .button,
    header > host-more {
      grid-row: 1 / 3;
    }
    /* Whoever waits at the door takes the place of the title, which the page tells once more. */
    header.waited h1,
    header.waited .grow {
      position: absolute;
      clip-path: inset(50%);
    }
    header > .knocks {
      grid-area: 1 / 1 / 3 / 2;
      justify-self: start;
    }
  }
  @media (max-width: 899px) {
    .desk {
      grid-template-columns: minmax(0, 1fr);
      padding: 12px;
    }
  }
  .column {
    display: flex;
    flex-direction: column;
    gap: 20px;
    min-width: 0;
  }
  /* It takes the focus when a phase begins, so that a reader goes on from there; it is no control. */
  .now {
    outline: none;
  }
  .alone {
    max-width: 640px;
    margin: 0 auto;
    padding: 40px 20px;
  }
`
