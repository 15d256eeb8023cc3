/** One thing that chips can lie on: a tap lays some, and it says what they would keep. */
import { css, html, type TemplateResult } from 'lit'
import '../locale/en/controls.ts'
import { formatBits, t } from '../locale/t.ts'

/** So much of all chips, as a bar along the lower edge of what they lie on; needs `position: relative` there. */
export const weightStyles = css`
  .weight {
    position: absolute;
    inset-inline-start: 0;
    bottom: 0;
    width: var(--part);
    height: 7px;
    background: var(--teal);
    border-start-end-radius: 4px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .weight {
      transition: width 120ms ease-out;
    }
  }
`

export const tileStyles = css`
  ${weightStyles}
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(136px, 1fr));
    gap: 8px;
  }
  .tile {
    position: relative;
    display: flex;
    align-items: stretch;
    height: 100%;
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
    padding-block: 4px 24px;
    padding-inline: 12px 0;
    text-align: start;
  }
  .tile .lay strong {
    font-size: min(1.0625rem, 4.6vw);
    line-height: 1.2;
    max-width: 100%;
    overflow-wrap: anywhere;
    -webkit-hyphens: auto;
    hyphens: auto;
  }
  /* Beside the button, whose name it is not; a tap goes through it. */
  .tile small {
    position: absolute;
    inset-inline-start: 12px;
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
  .tile:not(.laid) .less:not(:focus-visible) {
    opacity: 0.3;
  }
  /* The tile cuts off what is drawn outside a button. */
  .tile button:focus-visible {
    outline-color: currentcolor;
    outline-offset: -6px;
  }
`

export interface Tile {
  readonly name: string
  /** Chips on it. */
  readonly count: number
  /** Bits that they keep if it is this; less than 0 is lost. null: nothing is paid for them. */
  readonly kept: number | null
}

/** `chips`: of the player in all; `left`: still in the hand; `size`: that a tap moves. `lay` is told how many should lie there. */
export function chipTile(
  { name, count, kept }: Tile,
  { chips, left, size }: { readonly chips: number; readonly left: number; readonly size: number },
  lay: (count: number) => void,
): TemplateResult {
  return html`<li>
    <div class="tile ${count > 0 ? 'laid' : ''}" role="group" aria-label=${t('bet.chips-on', { count, name })}>
      <button
        type="button"
        class="lay"
        aria-label=${t('bet.more', { name, count: size })}
        aria-disabled=${left <= 0}
        @click=${() => lay(count + size)}
      >
        <strong>${name}</strong>
      </button>
      <small aria-hidden="true">${count === 0 ? '' : html`<b>${count}</b>${keptPart(kept)}`}</small>
      <button
        type="button"
        class="less"
        aria-label=${t('bet.less', { name, count: size })}
        aria-disabled=${count <= 0}
        @click=${() => lay(count - size)}
      >
        −
      </button>
      ${weightBar(count, chips)}
    </div>
  </li>`
}

function keptPart(kept: number | null): string {
  return kept === null ? '' : ` · ${t(kept >= 0 ? 'bet.keep' : 'bet.lose', { bits: formatBits(Math.abs(kept)) })}`
}

export function weightBar(count: number, chips: number): TemplateResult {
  return html`<span class="weight" aria-hidden="true" style="--part:${(100 * count) / chips}%"></span>`
}
