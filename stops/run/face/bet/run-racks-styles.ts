/** The racks, as in the sketch: each a card, weight as a bar along its lower edge. */
import { css } from 'lit'
import { weightStyles } from '../../../../client/moves/chip-tile.ts'

export const racksStyles = css`
  ${weightStyles}
  .racks {
    display: flex;
    flex-direction: column;
    gap: 6px;
  }
  .rack:has(.slide:focus-visible) {
    outline: 3px solid var(--teal);
    outline-offset: 2px;
  }
  /* For keys and screen readers; a finger slides along the row itself. */
  .slide {
    position: absolute;
    inset: 0;
    width: 100%;
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }
  .rack {
    position: relative;
    background: var(--card);
    border: var(--line);
    border-radius: var(--radius);
    overflow: hidden;
    padding-bottom: 4px;
  }
  .top,
  .single {
    display: flex;
    align-items: center;
    gap: 8px;
    padding-block: 2px 0;
    padding-inline: 14px 8px;
  }
  .top {
    position: relative;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .single {
    border-top: 1.5px solid var(--paper-deep);
    padding-inline-start: 26px;
    font-weight: 650;
  }
  .name {
    flex: 1;
    min-width: 0;
    flex-direction: column;
    align-items: flex-start;
    gap: 0;
    text-align: start;
    background: none;
    border: 0;
    padding: 2px 0;
    min-height: 50px;
    justify-content: center;
  }
  .name strong {
    font-size: 1.0625rem;
    line-height: 1.2;
  }
  .name small {
    color: var(--ink-soft);
    font-weight: 500;
    font-size: 0.8125rem;
    line-height: 1.25;
    max-width: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .stepper {
    display: flex;
    align-items: center;
    flex: none;
  }
  .stepper button {
    border-radius: 50%;
    padding: 0;
    font-size: 1.5rem;
    line-height: 1;
  }
  .count {
    min-width: 1.7em;
    text-align: center;
    font-size: 1.375rem;
    font-weight: 800;
    font-variant-numeric: tabular-nums;
  }
  .inside {
    padding: 8px 14px 10px;
    border-top: 1.5px solid var(--paper-deep);
  }
`
