/** The end of the line for one player: what the bets saved, as measured. */
import { html, type TemplateResult } from 'lit'
import type { View } from '../../shared/match/view-types.ts'
import { formatBits, formatNumber, t } from '../locale/t.ts'

export function overPage(view: View): TemplateResult {
  const { me } = view
  return html`<div class="stack">
    <h1>${t('over.title')}</h1>
    ${
      me === null
        ? ''
        : html`<div class="card stack">
            <p>${betsText(me)}</p>
            <p>${t('over.forecast', { points: formatNumber(me.forecast) })}</p>
          </div>`
    }
    <p>${t('over.text')}</p>
    <p><a href="/">${t('app.home')}</a></p>
  </div>`
}

function betsText({ bitsSaved, cards }: NonNullable<View['me']>): string {
  if (cards === 0) return t('over.no-bets')
  return t(bitsSaved < 0 ? 'over.lost-bits' : 'over.bits', { bits: formatBits(Math.abs(bitsSaved)), count: cards })
}
