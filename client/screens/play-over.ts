/** The end of the line for one player: what the bets saved, what the class's model learned, and who saved most. */
import { html, nothing, type TemplateResult } from 'lit'
import type { View } from '../../shared/match/view-types.ts'
import '../locale/en/standings.ts'
import { formatBits, formatNumber, t } from '../locale/t.ts'
import { awardsWon, classLine, modelStory, standings, type Endings } from './standings.ts'
import { told } from '../ui/told.ts'
import { wayHome } from '../ui/way-home.ts'

/** `words`: the pack's. `wish`: the player would like another match; absent where nobody could hear it. */
export function overPage(view: View, words: readonly string[], endings: Endings, wish?: () => void): TemplateResult {
  const { me } = view
  const isAlone = view.players.joined < 2
  // Not every line has bets or forecasts.
  const bets = me === null || (me.cards === 0 && view.standings.players.length === 0) ? null : betsText(me)
  const points = me === null || me.foresight === 0 ? null : formatNumber(me.foresight)
  return html`<div class="stack">
    <h1>${t('over.title')}</h1>
    ${wish === undefined || !view.again.open ? nothing : againCard(view, wish)}
    ${
      bets === null && points === null
        ? nothing
        : html`<div class="card stack">
            ${bets === null ? nothing : html`<p>${bets}</p>`}
            ${me === null || me.bitsSaved >= 0 ? nothing : html`<p>${t('over.lost-tip')}</p>`}
            ${points === null ? nothing : html`<p>${told('over.forecast', { points })}</p>`}
          </div>`
    }
    ${modelStory(view.teams, view.standings.stories, endings, view.model.summitBits)}
    ${isAlone ? nothing : html`${classLine(view)} ${standings(view)} ${awardsWon(view.teams, view.standings.awards, words, endings.all(view.plan.map(({ stop }) => stop)) !== null)}`}
    <p>${t('over.text')}</p>
    ${wayHome()}
  </div>`
}

export type OverPage = typeof overPage

function againCard({ again }: View, wish: () => void): TemplateResult {
  return html`<div class="card stack">
    ${
      again.wished
        ? html`<p>${t('again.wished')}</p>`
        : html`<button type="button" class="yellow" @click=${wish}>${t('again.wish')}</button>`
    }
    <p class="soft" role="status" ?hidden=${again.wishes === 0}>${t('again.wishes', { count: again.wishes })}</p>
  </div>`
}

function betsText({ bitsSaved, cards }: NonNullable<View['me']>) {
  if (cards === 0) return t('over.no-bets')
  return told(bitsSaved < 0 ? 'over.lost-bits' : 'over.bits', { bits: formatBits(Math.abs(bitsSaved)), count: cards })
}
