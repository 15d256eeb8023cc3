/** The chips one has, how many are left, and how many a tap moves; it stays in sight while the table is scrolled. */
import { css, html, type TemplateResult } from 'lit'
import '../locale/en/controls.ts'
import { t } from '../locale/t.ts'

/** Chips that a tap may move; it moves `USUAL_SIZE` until somebody wants another. */
const sizes = [1, 5, 10]
export const USUAL_SIZE = 5

export const purseStyles = css`
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
`

export function chipPurse(
  { chips, left, size }: { readonly chips: number; readonly left: number; readonly size: number },
  take: (size: number) => void,
): TemplateResult {
  return html`<div class="purse">
    <div class="row between">
      <span class="held"
        ><strong>${t('bet.chips', { count: chips })}</strong
        ><span class="soft">${t('bet.left', { count: left })}</span></span
      >
      <span class="sizes" role="group" aria-label=${t('bet.size')}>
        ${sizes.map(
          (each) =>
            html`<button type="button" aria-pressed=${each === size} @click=${() => take(each)}>${each}</button>`,
        )}
      </span>
    </div>
    <div class="dots" aria-hidden="true" style="--chips:${chips}">
      ${Array.from({ length: chips }, (_, at) => html`<span class=${at < chips - left ? 'spent' : ''}></span>`)}
    </div>
  </div>`
}
