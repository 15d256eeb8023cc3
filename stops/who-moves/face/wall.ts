/** Who moves together on the wall and at the desk: what the stage does not say, or all of it where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import { betCount } from '../../../client/moves/bet-tally.ts'
import { lastAnswer } from '../../../client/moves/last-answer.ts'
import type { Sound } from '../../../client/sound/sound-list.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { bestInBits } from '../../../client/ui/winners.ts'
import type { MovesView } from '../view-types.ts'
import { reasons } from './names.ts'
import { headline, mapTexts, pairRows, question, rules, scoreText, stepText } from './results.ts'
import { t } from './t.ts'

export { phaseOf, phases, skips } from './phases.ts'

export const isScored = ({ phase, ahead }: MovesView): boolean => (phase === 'map' && ahead === 0) || phase === 'answer'

export function show(
  view: MovesView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  return html`<div class="stack">
    ${phasePart(view, words, besideStage)} ${labTrouble(view.troubled)} ${best(view, teams)}
  </div>`
}

/** `besideStage`: the stage has the pairs with their figures, the chips and the map. */
function phasePart(view: MovesView, words: readonly string[], besideStage: boolean): TemplateResult {
  const rows = besideStage ? nothing : pairRows(view, words)
  switch (view.phase) {
    case 'bet':
      return html`<h2>${question(view)}</h2>
        <p>${view.pairs.length === 0 ? t('who-moves.none') : rules(view)}</p>
        ${rows} ${besideStage ? nothing : betCount(view.bet)}`
    case 'train':
      return html`<h2>${headline(view, words)}</h2>
        <p>${besideStage ? t('who-moves.train-text') : stepText(view)}</p>
        ${rows}`
    case 'map':
      return html`<h2>${headline(view, words)}</h2>
        ${mapTexts(view)} ${rows}`
    case 'say':
    case 'answer':
      return html`<h2>${t('who-moves.say')}</h2>
        ${scoreText(view)} ${besideStage ? nothing : lastAnswer(view.say, reasons())}`
  }
}

/** Who was best, once the map has come to its end. */
function best({ best, phase, ahead }: MovesView, teams: readonly TeamView[]): TemplateResult | typeof nothing {
  return ahead > 0 ? nothing : bestInBits(t(phase === 'answer' ? 'who-moves.best-all' : 'who-moves.best'), best, teams)
}

/** A step of the map, higher the nearer words of one kind stand. */
export function sounds(before: MovesView, after: MovesView): readonly Sound[] {
  const isNews = after.map !== null && before.step !== after.step
  return isNews ? [{ name: 'crank', pitch: 1 + (after.map?.kin ?? 0) }] : []
}
