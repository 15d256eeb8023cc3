/**
 * What the exam says to one player: my surprise beside the model's, before its training and after it, over the same
 * cards. The last bar moves from what was measured before to what is measured now.
 */
import { css, html, nothing, type TemplateResult } from 'lit'
import type { RunView } from '../../view-types.ts'
import { formatBits } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { besideFigures, besideVerdict } from './beside-figures.ts'
import { told } from '../told.ts'

export const besideStyles = css`
  .beside {
    display: flex;
    flex-direction: column;
    gap: 8px;
  }
  .beside li {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: baseline;
    font-weight: 700;
  }
  .beside b {
    font-size: 1.625rem;
    line-height: 1.2;
    font-weight: 800;
    font-variant-numeric: tabular-nums;
  }
  .beside i {
    grid-column: 1 / -1;
    width: var(--part);
    height: 24px;
    border: 2px solid var(--ink);
    border-radius: 6px;
    background: var(--yellow);
  }
  .beside .before {
    background: none;
    border: 2.5px dashed var(--red);
  }
  .beside .now {
    background: var(--teal);
    animation: fall 1.2s 0.4s var(--ease) backwards;
  }
  @keyframes fall {
    from {
      width: var(--from);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .beside .now {
      animation: none;
    }
  }
`

export function besideModel(cards: NonNullable<RunView['exam']>['cards']): TemplateResult | typeof nothing {
  const figures = besideFigures(cards)
  if (figures === null) return nothing
  const { mine, before, after, wonBefore, wonAfter } = figures
  const most = Math.max(mine, before, after)
  const rows = [
    { name: t('exam.you'), bits: mine, look: '' },
    { name: t('exam.model-before'), bits: before, look: 'before' },
    { name: t('exam.model-now'), bits: after, look: 'now' },
  ]
  return html`<section class="card stack">
    <h2>${t('exam.beside')}</h2>
    <p><strong>${t(besideVerdict(figures))}</strong></p>
    <ul class="beside">
      ${rows.map(
        ({ name, bits, look }) =>
          html`<li>
            <span>${name}</span>
            <b>${formatBits(bits)}</b>
            <i
              class=${look}
              aria-hidden="true"
              style="--part:${(100 * bits) / most}%;--from:${(100 * before) / most}%"
            ></i>
          </li>`,
      )}
    </ul>
    <p class="soft small">
      ${told('exam.beside-text', { count: figures.cards })}
      ${t('exam.beside-won', { before: wonBefore, after: wonAfter, of: figures.cards })}
    </p>
  </section>`
}
