/** The chip table, as in the sketch: racks as cards, weight as a bar along their lower edge. */
import { css } from 'lit'

export const betStyles = css`
  .card {
    padding: 10px 14px;
  }
  /* Stays in sight below the header while the racks are scrolled. */
  .purse {
    display: flex;
    flex-direction: column;
    gap: 4px;
    position: var(--stick);
    top: 60px;
    z-index: 2;
    margin: -8px -16px;
    padding: 8px 16px;
    background: var(--paper);
  }
  .dots {
    display: grid;
    grid-template-columns: repeat(var(--chips), 1fr);
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
    color: var(--on-accent);
  }
  .held {
    display: flex;
    flex-direction: column;
    line-height: 1.25;
  }
  .sizes {
    display: flex;
    gap: 6px;
  }
  .sizes button {
    width: 44px;
    height: 44px;
    padding: 0;
    border-radius: 50%;
    font-weight: 800;
    font-variant-numeric: tabular-nums;
  }
  .sizes button[aria-pressed='true'] {
    background: var(--yellow);
    color: var(--on-accent);
    border-style: double;
    border-width: 5px;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(136px, 1fr));
    gap: 8px;
  }
  .tile {
    position: relative;
    display: flex;
    align-items: stretch;
    min-height: 56px;
    border: var(--line);
    border-radius: var(--radius);
    background: var(--card);
    overflow: hidden;
  }
  .tile.laid {
    background: var(--yellow);
    color: var(--on-accent);
  }
  .tile button,
  .tile button:hover {
    background: none;
    border: 0;
    color: inherit;
  }
  .tile .lay {
    flex: 1;
    min-width: 0;
    flex-direction: column;
    align-items: flex-start;
    justify-content: center;
    gap: 0;
    padding: 4px 0 24px 12px;
    text-align: start;
  }
  .tile .lay strong {
    font-size: 1.0625rem;
    line-height: 1.2;
    max-width: 100%;
    overflow-wrap: anywhere;
  }
  /* Beside the button, whose name it is not; a tap goes through it. */
  .tile small {
    position: absolute;
    left: 12px;
    bottom: 10px;
    pointer-events: none;
    font-size: 0.8125rem;
    line-height: 1.1;
    font-weight: 600;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .tile .less {
    flex: none;
    width: 40px;
    min-width: 40px;
    padding: 0;
    font-size: 1.5rem;
    line-height: 1;
  }
  .tile:not(.laid) .less {
    opacity: 0.3;
  }
  .other {
    align-self: center;
  }
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
    padding: 2px 8px 0 14px;
  }
  .top {
    position: relative;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
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
  .weight {
    position: absolute;
    left: 0;
    bottom: 0;
    width: var(--part);
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
