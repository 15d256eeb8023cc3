/** The chip table, as in the sketch: racks as cards, weight as a bar along their lower edge. */
import { css } from 'lit'

export const betStyles = css`
  .purse {
    display: flex;
    flex-direction: column;
    gap: 6px;
  }
  .dots {
    display: grid;
    grid-template-columns: repeat(20, 1fr);
    gap: 2px;
  }
  .dots span {
    aspect-ratio: 1;
    max-width: 16px;
    width: 100%;
    border: 2px solid var(--ink);
    border-radius: 50%;
    justify-self: center;
  }
  .dots .spent {
    background: var(--yellow);
  }
  .racks {
    display: flex;
    flex-direction: column;
    gap: 8px;
  }
  .rack {
    position: relative;
    background: var(--card);
    border: var(--line);
    border-radius: var(--radius);
    overflow: hidden;
    padding-bottom: 6px;
  }
  .top,
  .single {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 6px 10px 2px 14px;
  }
  .single {
    border-top: 1.5px solid var(--paper-deep);
    padding-left: 26px;
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
    padding: 4px 0;
    min-height: 56px;
    justify-content: center;
  }
  .name strong {
    font-size: 1.125rem;
  }
  .name small {
    color: var(--ink-soft);
    font-weight: 500;
    font-size: 0.875rem;
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
  .weight {
    position: absolute;
    left: 0;
    bottom: 0;
    height: 7px;
    background: var(--teal);
    border-radius: 0 4px 0 0;
  }
  .hint {
    text-align: center;
  }
  @media (prefers-reduced-motion: no-preference) {
    .weight {
      transition: width 120ms ease-out;
    }
  }
`
