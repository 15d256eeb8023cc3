/** Data Kitchen on the wall: what is asked, how far the belts are, and what was measured. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import { textOf } from '../../../client/locale/t.ts'
import { chooseTally } from '../../../client/moves/choose-tally.ts'
import { teamBadge } from '../../../client/ui/team-badge.ts'
import { SWITCH } from '../content.ts'
import type { KitchenView } from '../types.ts'
import { contrastPair } from '../../../client/moves/contrast-pair.ts'
import { explainCount } from '../../../client/moves/explain-count.ts'
import { betCount } from '../../../client/moves/bet-tally.ts'
import { dirtList } from './dirt-list.ts'
import { reveal } from './reveal.ts'
import { said } from './said.ts'
import { t } from './t.ts'
import { told } from './told.ts'

export { phaseOf, phases, skips } from './phases.ts'
export { sounds } from './sounds.ts'

/** The machine's reveal has no room for it beside the bets. */
export const isScored = ({ phase, coming }: KitchenView): boolean => phase === 'teams' && coming === 0

export function show(
  view: KitchenView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  switch (view.phase) {
    case 'bet':
      return html`<div class="stack">
        <h2>${t('kitchen.bet-dirt')}</h2>
        <p>${told('kitchen.bet-dirt-text', { of: view.cards * view.pallet })}</p>
        ${besideStage ? nothing : dirtList()} ${betCount(view.bets.dirt.shown)}
        <h2>${t('kitchen.bet-machine')}</h2>
        <p>${told('kitchen.bet-machine-text', { of: view.cards * view.pallet })}</p>
        ${betCount(view.bets.machine.shown)}
      </div>`
    case 'sort':
      return html`<div class="stack">
        <h2>${t('kitchen.sort')}</h2>
        <p>${t('kitchen.sort-text', { pallet: view.pallet })}</p>
        <p>${t('kitchen.sort-how')}</p>
        <p>${t('kitchen.sort-two')}</p>
        <p>${t('kitchen.glorp-text')}</p>
        ${besideStage ? nothing : belts(view, teams)}
      </div>`
    case 'rule':
      return html`<div class="stack">
        <h2>${t('kitchen.rule')}</h2>
        <p>${t('kitchen.rule-text')}</p>
        ${besideStage ? nothing : rules(view)}
      </div>`
    case 'switch':
      return html`<div class="stack">
        <h2>${t('kitchen.switch')}</h2>
        <p>${t('kitchen.switch-text')}</p>
        ${besideStage ? nothing : chooseTally(namesOf('kitchen.switch', SWITCH), view.switchBet)}
      </div>`
    case 'say':
      return html`<div class="stack">
        ${view.say?.contrast == null ? nothing : contrastPair(view.say.contrast)}
        <h2>${t('kitchen.say')}</h2>
        <p>${t('kitchen.say-text')}</p>
        ${view.say === null ? nothing : explainCount(view.say.text)}
      </div>`
    case 'said':
      return view.say === null ? html`` : said(view.say)
    case 'blind':
    case 'machine':
    case 'teams':
    case 'filter':
    case 'again':
      return reveal(view, words, teams, null, besideStage)
  }
}

function namesOf(prefix: string, ids: readonly string[]): string[] {
  return ids.map((id) => textOf(prefix, id))
}

function belts({ sort, cards }: KitchenView, teams: readonly TeamView[]): TemplateResult {
  return html`<ul class="stack">
    ${teams.map(
      (team) =>
        html`<li class="row between">
          ${teamBadge(team)}
          <span
            >${t('kitchen.judged', { judged: sort?.judged[team.id] ?? 0, of: cards, ties: sort?.ties[team.id] ?? 0 })}</span
          >
        </li>`,
    )}
  </ul>`
}

function rules({ rule }: KitchenView): TemplateResult {
  return html`<ul class="stack">
    ${(rule?.proposals ?? []).map(
      ({ rule: letters, votes, bins, of }) =>
        html`<li class="row between">
          <span><strong>${letters}</strong> ${t('kitchen.rule-bins', { bins, of })}</span>
          <span>${t('kitchen.rule-votes', { count: votes })}</span>
        </li>`,
    )}
  </ul>`
}
