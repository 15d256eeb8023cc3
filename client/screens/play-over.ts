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
            <p>
              ${me.cards === 0 ? t('over.no-bets') : t('over.bits', { bits: formatBits(me.bitsSaved), count: me.cards })}
            </p>
            <p>${t('over.forecast', { points: formatNumber(me.forecast) })}</p>
          </div>`
    }
    <p>${t('over.text')}</p>
    <p><a href="/">${t('app.home')}</a></p>
  </div>`
}
