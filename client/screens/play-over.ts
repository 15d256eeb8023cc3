/** The end of the line for one player: what the bets saved, what the class's model learned, and who saved most. */
import { html, nothing, type TemplateResult } from 'lit'
import type { View } from '../../shared/match/view-types.ts'
import { formatBits, formatNumber, t } from '../locale/t.ts'
import { classLine, standings } from './standings.ts'
import { at } from '../net/base.ts'

export function overPage(view: View): TemplateResult {
  const { me } = view
  const isAlone = view.players.joined < 2
  return html`<div class="stack">
    <h1>${t('over.title')}</h1>
    ${
      me === null
        ? nothing
        : html`<div class="card stack">
            <p>${betsText(me)}</p>
            <p>${t('over.forecast', { points: formatNumber(me.forecast) })}</p>
          </div>`
    }
    ${isAlone ? nothing : html`${classLine(view)} ${standings(view)}`}
    <p>${t('over.text')}</p>
    <p><a href=${at('/')}>${t('app.home')}</a></p>
  </div>`
}

function betsText({ bitsSaved, cards }: NonNullable<View['me']>): string {
  if (cards === 0) return t('over.no-bets')
  return t(bitsSaved < 0 ? 'over.lost-bits' : 'over.bits', { bits: formatBits(Math.abs(bitsSaved)), count: cards })
}
