/** Blank duel on the wall and at the desk: what the stage does not say, or all of it where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import { wordOf } from '../../../client/locale/word-of.ts'
import { betCount } from '../../../client/moves/bet-tally.ts'
import { lastAnswer } from '../../../client/moves/last-answer.ts'
import type { Sound } from '../../../client/sound/sound-list.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { sentence } from '../../../client/ui/sentence.ts'
import { bestInBits } from '../../../client/ui/winners.ts'
import type { BlankView } from '../view-types.ts'
import { reasons } from './names.ts'
import { betRules, headline, learningText, rowTables, scoreText } from './results.ts'
import { t } from './t.ts'

export { phaseOf, phases, skips } from './phases.ts'

export const isScored = ({ phase }: BlankView): boolean => phase === 'told' || phase === 'duel' || phase === 'answer'

export function show(
  view: BlankView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  return html`<div class="stack">
    ${phasePart(view, words, besideStage)} ${labTrouble(view.troubled)} ${best(view, teams)}
  </div>`
}

/** `besideStage`: the stage has the sentences with their figures, and the chips. */
function phasePart(view: BlankView, words: readonly string[], besideStage: boolean): TemplateResult {
  const rows = besideStage ? nothing : rowTables(view, words)
  switch (view.phase) {
    case 'fill':
      return html`<h2>${headline(view, words)}</h2>
        ${view.card === null ? html`<p>${t('blank-duel.none')}</p>` : fillPart(view, words, besideStage)}`
    case 'told':
      return html`<h2>${headline(view, words)}</h2>
        ${rows}
        <p class="soft small">${t('blank-duel.fewer')}</p>
        ${learningText(view)}`
    case 'bet':
      return html`<h2>${headline(view, words)}</h2>
        <p>${betRules()}</p>
        ${rows} ${besideStage ? nothing : betCount(view.bet)} ${learningText(view)}`
    case 'duel':
      return html`<h2>${headline(view, words)}</h2>
        <p>${t('blank-duel.duel-text')}</p>
        ${rows}`
    case 'say':
    case 'answer':
      return html`<h2>${t('blank-duel.say')}</h2>
        ${scoreText(view)} ${besideStage ? nothing : lastAnswer(view.say, reasons())}`
  }
}

/** What comes behind the blank never stands where the whole room looks. */
function fillPart(view: BlankView, words: readonly string[], besideStage: boolean): TemplateResult {
  const { card } = view
  return html`<p>${t(view.round === 1 && !view.isRematch ? 'blank-duel.rules' : 'blank-duel.room')}</p>
    ${
      besideStage || card === null
        ? nothing
        : html`<p class="sentence">${sentence(words, card.words)} …</p>
            <p>${card.options.map((word) => wordOf(words, word)).join(' · ')}</p>
            ${betCount(card)}`
    }
    ${learningText(view)}`
}

function best({ best, phase }: BlankView, teams: readonly TeamView[]): TemplateResult | typeof nothing {
  const title =
    phase === 'answer' ? 'blank-duel.best-all' : phase === 'duel' ? 'blank-duel.best-bet' : 'blank-duel.best'
  return bestInBits(t(title), best, teams)
}

/** A word is told. */
export function sounds(before: BlankView, after: BlankView): readonly Sound[] {
  return before.phase === 'fill' && after.phase === 'told' ? [{ name: 'crank', pitch: 1.5 }] : []
}
