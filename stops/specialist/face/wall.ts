/** Specialist on the wall and at the desk: what the stage does not say, or all of it where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import { betBars, betCount } from '../../../client/moves/bet-tally.ts'
import { chooseCount, chooseTally } from '../../../client/moves/choose-tally.ts'
import { lastAnswer } from '../../../client/moves/last-answer.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { teamName } from '../../../client/ui/team-name.ts'
import { bestInBits } from '../../../client/ui/winners.ts'
import type { SpecialistView } from '../view-types.ts'
import { clientLines } from './counter.ts'
import { dealRows } from './deals.ts'
import { clientName, keeps, lossNames, reasons } from './names.ts'
import { contracts, interviewed, leftRows, scoreText, wrongCards } from './results.ts'
import { t } from './t.ts'

export { phaseOf, phases, skips } from './phases.ts'

export const isScored = ({ phase, front }: SpecialistView): boolean => phase === 'front' && front !== null

export function show(
  view: SpecialistView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  return html`<div class="stack">
    ${phasePart(view, words, teams, besideStage)} ${labTrouble(view.troubled)}
    ${bestInBits(t('specialist.best'), view.best, teams)}
  </div>`
}

/** `besideStage`: the stage has the points, the sentences and the bars. */
function phasePart(view: SpecialistView, words: readonly string[], teams: readonly TeamView[], besideStage: boolean) {
  const { phase, clients, bid, levers, bet, keep, coal, say } = view
  switch (phase) {
    case 'pick':
      return html`<h2>${t('specialist.pick')}</h2>
        <p>${t('specialist.pick-wall', { coal })}</p>
        ${teams.length === 1 ? html`<p>${t('specialist.pick-alone')}</p>` : nothing}
        ${view.mayBring ? html`<p>${t('specialist.own-wall')}</p>` : nothing}
        ${
          besideStage
            ? nothing
            : html`${clients.map(
                (client) =>
                  html`<h3>${clientName(client.id)}</h3>
                    ${clientLines(client, words)}`,
              )}
              ${betCount(bid)}`
        }`
    case 'recipe':
      return html`<h2>${t('specialist.recipe')}</h2>
        <p>${t('specialist.recipe-wall', { coal })}</p>
        <p>${t('specialist.strike-text')}</p>
        ${besideStage ? nothing : html`${dealRows(view, teams)} ${chooseCount(levers.steps)}`}`
    case 'bet':
      return html`<h2>${t('specialist.bet')}</h2>
        <p>${t('specialist.trains')}</p>
        ${besideStage ? nothing : betCount(bet)}`
    case 'front':
      return html`<h2>${t('specialist.front')}</h2>
        <p>${t('specialist.front-text')}</p>
        ${bestText(view, teams)}
        ${besideStage ? nothing : html`${wrongCards(view, words, null)} ${contracts(view, teams, null)} ${betBars(bet, lossNames(), null)}`}`
    case 'interview':
      return html`<h2>${t('specialist.interview')}</h2>
        <p>${t('specialist.interview-text')}</p>
        ${besideStage ? nothing : interviewed(view, words, teams)}`
    case 'again':
      return html`<h2>${t('specialist.again')}</h2>
        <p>${t('specialist.again-wall')}</p>
        ${besideStage ? nothing : chooseTally(keeps(), keep)}`
    case 'left':
      return html`<h2>${t('specialist.left')}</h2>
        ${leftRows(view, teams, null)}`
    case 'say':
    case 'answer':
      return html`<h2>${t('specialist.say')}</h2>
        ${phase === 'answer' ? scoreText(view) : nothing} ${besideStage ? nothing : lastAnswer(say, reasons())}`
  }
}

/** Which contract was worth most, or that it cannot be told. */
function bestText({ front }: SpecialistView, teams: readonly TeamView[]): TemplateResult | typeof nothing {
  if (front === null || front.contracts.length < 2) return nothing
  const team = teams.find(({ id }) => id === front.best)
  return html`<p>
    <strong>
      ${team === undefined ? t('specialist.close') : t('specialist.best-contract', { team: teamName(team) })}
    </strong>
  </p>`
}
