/** The cards of a kitchen for the teacher: what was wrong with each, what would have been right, what each team did. */
import { html, type TemplateResult } from 'lit'
import { textOf } from '../../../client/locale/t.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { teamBadge } from '../../../client/ui/team-badge.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import type { CardTold, Done } from '../cards-told.ts'
import { withGlorps } from '../glorps.ts'
import { t } from './t.ts'

export function cardTable(cards: readonly CardTold[], { sides, words }: RoomReport): TemplateResult {
  const all = withGlorps(words)
  const teams = sides
    .filter(({ id }) => cards[0]?.did.some(({ team }) => team === id))
    .map((team): TeamView => ({ ...team, players: 0, connected: 0 }))
  return html`<details class="card">
    <summary><strong>${t('sheet.kitchen.cards')}</strong></summary>
    <p class="soft small">${t('sheet.kitchen.cards-how')}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${t('sheet.kitchen.cards')}>
      <table>
        <thead>
          <tr class="small">
            <th scope="col">${t('sheet.kitchen.card')}</th>
            <th scope="col">${t('sheet.kitchen.fault')}</th>
            <th scope="col">${t('sheet.kitchen.right')}</th>
            ${teams.map((team) => html`<th scope="col">${teamBadge(team)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${cards.map(
            (card, at) =>
              html`<tr>
                <th scope="row">${at + 1}. ${sentenceText(all, card.words)}</th>
                <td>${card.fault === null ? t('sheet.kitchen.no-fault') : textOf('kitchen.kind', card.fault)}</td>
                <td>${doneText(card.right, all)}</td>
                ${teams.map(({ id }) => did(card, id, all))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`
}

function did({ did: all }: CardTold, id: string, words: readonly string[]): TemplateResult {
  const own = all.find(({ team }) => team === id)
  const text = own?.done == null ? t('sheet.kitchen.stayed') : doneText(own.done, words)
  return html`<td>${own?.isRight === true ? '✓' : '✗'} ${text}</td>`
}

function doneText(done: Done, words: readonly string[]): string {
  const said = textOf('kitchen', done.bin)
  if (done.words !== null) return `${said}: ${sentenceText(words, done.words)}`
  return done.with === null ? said : t('sheet.kitchen.merged', { said, card: done.with + 1 })
}
