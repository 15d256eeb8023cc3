/** The desk: two columns on a laptop, one on anything narrower. */
import { css } from 'lit'

export const hostStyles = css`
  :host {
    display: block;
  }
  header {
    background: var(--ink);
    color: #fff;
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 4px 20px;
    padding: 8px 20px;
    min-height: 64px;
    position: sticky;
    top: 0;
    z-index: 5;
  }
  header h1 {
    font-size: 1.375rem;
  }
  bell-timer {
    color: var(--yellow);
  }
  .desk {
    max-width: 1320px;
    margin: 0 auto;
    padding: 20px;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr));
    gap: 20px;
    align-items: start;
  }
  .column {
    display: flex;
    flex-direction: column;
    gap: 20px;
    min-width: 0;
  }
  .now h2 {
    font-size: 1.75rem;
  }
  .alone {
    max-width: 640px;
    margin: 0 auto;
    padding: 40px 20px;
  }
`
