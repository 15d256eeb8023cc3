/** Release board on the wall and at the desk: what the stage does not say, or all of it where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import { betBars, betCount, chipBars } from '../../../client/moves/bet-tally.ts'
import { lastAnswer } from '../../../client/moves/last-answer.ts'
import type { Sound } from '../../../client/sound/sound-list.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { bestInBits } from '../../../client/ui/winners.ts'
import type { BoardView } from '../view-types.ts'
import { decideText, metricName, modelNames, reasons } from './names.ts'
import { candidatesPart, crownText, movedPart, movedText, releasedPart, usersPart, voicesPart } from './results.ts'
import { t } from './t.ts'
import { METRICS } from '../types.ts'

export { phaseOf, phases, skips } from './phases.ts'

export const isScored = ({ phase, best }: BoardView): boolean =>
  (phase === 'users' && best.length > 0) || phase === 'moved' || phase === 'answer'

export function show(
  view: BoardView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  return html`<div class="stack">
    ${phasePart(view, words, teams, besideStage)} ${labTrouble(view.troubled)}
    ${bestInBits(t('release-board.best'), view.winners, teams)}
  </div>`
}

/** `besideStage`: the stage has the candidates and their figures. */
function phasePart(
  view: BoardView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  const { phase, users, seal, bet, again, best, bestOthers, say } = view
  const list = besideStage ? nothing : candidatesPart(view, words)
  switch (phase) {
    case 'seal':
      return html`<h2>${t('release-board.seal')}</h2>
        <p>${t(`release-board.brief-${users}`)}</p>
        ${besideStage ? nothing : voicesPart(view, words)}
        <p>${t('release-board.seal-text')}</p>
        ${METRICS.map(
          (metric) =>
            html`<p class="small">
              <strong>${metricName(metric)}</strong>: ${t(`release-board.metric-${metric}-text`)}
            </p>`,
        )}
        ${besideStage ? nothing : betCount(seal)}`
    case 'board':
      return html`<h2>${t('release-board.board')}</h2>
        <p>${t('release-board.wall-text')}</p>
        <p>${decideText(view)}</p>
        ${list}`
    case 'bet':
      return html`<h2>${t('release-board.bet')}</h2>
        <p>${t('release-board.bet-text')}</p>
        ${besideStage || bet === null ? nothing : betCount(bet)} ${list}`
    case 'users':
      if (best.length === 0) {
        return html`<h2>${t('release-board.users')}</h2>
          <p>${t('release-board.waits')}</p>`
      }
      return html`<h2>${t('release-board.users')}</h2>
        <p>${t('release-board.users-text')}</p>
        ${besideStage ? nothing : html`${usersPart(view)} ${releasedPart(view, teams)}`}
        ${bet === null ? nothing : betBars(bet, modelNames(view), best[0] ?? null)}`
    case 'crown':
      return html`<h2>${t('release-board.crown')}</h2>
        ${besideStage ? nothing : html`<p><strong>${crownText(view)}</strong></p>`}
        <p>${t('release-board.goodhart')}</p>
        ${chipBars(
          METRICS.map((metric, at) => ({ name: metricName(metric), chips: seal.all?.laid[at] ?? 0 })),
          0,
        )}
        ${list}`
    case 'again':
      return html`<h2>${t('release-board.again')}</h2>
        <p>${t(users === 'many' ? 'release-board.again-few' : 'release-board.again-many')}</p>
        ${besideStage || again === null ? nothing : betCount(again)} ${list}`
    case 'moved':
      return html`<h2>${t('release-board.moved')}</h2>
        ${besideStage ? nothing : movedPart(view)}
        <p>${movedText(view)}</p>
        ${again === null ? nothing : betBars(again, modelNames(view), bestOthers[0] ?? null)}`
    case 'say':
    case 'answer':
      return html`<h2>${t('release-board.say')}</h2>
        ${phase === 'answer' ? html`<p>${t('release-board.right-text')}</p>` : nothing}
        ${besideStage ? nothing : lastAnswer(say, reasons())}`
  }
}

/** The users have come. */
export function sounds(before: BoardView, after: BoardView): readonly Sound[] {
  return before.best.length === 0 && after.best.length > 0 ? [{ name: 'crank', pitch: 1 }] : []
}
