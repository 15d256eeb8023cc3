/** Lift on the wall and at the desk: what the stage does not say, or all of it where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import { betCount } from '../../../client/moves/bet-tally.ts'
import { lastAnswer } from '../../../client/moves/last-answer.ts'
import type { Sound } from '../../../client/sound/sound-list.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { bestInBits } from '../../../client/ui/winners.ts'
import { FLOORS } from '../content.ts'
import type { LiftView } from '../view-types.ts'
import { reasons } from './names.ts'
import { chipRows, floorRows, headline, rideTexts, scoreText } from './results.ts'
import { t } from './t.ts'
import { told } from './told.ts'

export { phaseOf, phases } from './phases.ts'

export const isScored = ({ phase }: LiftView): boolean => phase === 'ride' || phase === 'answer'

export function show(
  view: LiftView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  return html`<div class="stack">
    ${phasePart(view, words, besideStage)} ${labTrouble(view.troubled)} ${best(view, teams)}
  </div>`
}

/** `besideStage`: the stage has the sentence, the floors and all chips. */
function phasePart(view: LiftView, words: readonly string[], besideStage: boolean): TemplateResult {
  const { phase, ride, bet, say } = view
  const line = ride === null ? nothing : html`<p class="big-number saved">${sentenceText(words, ride.words)} …</p>`
  switch (phase) {
    case 'bet':
      return html`<h2>${t('lift.bet')}</h2>
        <p>${ride === null ? t('lift.waits') : told('lift.bet-text')}</p>
        ${besideStage || ride === null ? nothing : html`${line} ${floorRows(view, words)} ${betCount(bet)}`}`
    case 'ride':
      return html`<h2>${headline(view, words)}</h2>
        ${rideTexts(view, words)} ${besideStage ? nothing : html`${line} ${floorRows(view, words)} ${chipRows(view)}`}`
    case 'say':
    case 'answer':
      return html`<h2>${t('lift.say')}</h2>
        ${scoreText(view)} ${besideStage ? nothing : lastAnswer(say, reasons())}`
  }
}

function best({ best, phase }: LiftView, teams: readonly TeamView[]): TemplateResult | typeof nothing {
  return bestInBits(t(phase === 'answer' ? 'lift.best-all' : 'lift.best'), best, teams)
}

/** The bell of the lift: the higher it stops, the higher it rings. */
export function sounds(before: LiftView, after: LiftView): readonly Sound[] {
  const settled = after.ride?.settled ?? null
  return before.ride?.settled == null && settled !== null ? [{ name: 'crank', pitch: 1 + settled / FLOORS }] : []
}
