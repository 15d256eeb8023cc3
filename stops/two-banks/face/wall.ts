/** Two banks on the wall and at the desk: what the stage does not say, or all of it where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import { betCount } from '../../../client/moves/bet-tally.ts'
import { chooseCount } from '../../../client/moves/choose-tally.ts'
import { lastAnswer } from '../../../client/moves/last-answer.ts'
import type { Sound } from '../../../client/sound/sound-list.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { bestInBits } from '../../../client/ui/winners.ts'
import { otherSide } from '../types.ts'
import type { BanksView } from '../view-types.ts'
import { kindName, reasons } from './names.ts'
import { chipRows, headline, looksText, readRows, readText, scoreText, swapRows } from './results.ts'
import { t } from './t.ts'

export { phaseOf, phases, skips } from './phases.ts'

export const isScored = ({ phase }: BanksView): boolean => phase === 'told' || phase === 'flipped' || phase === 'answer'

export function show(
  view: BanksView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  return html`<div class="stack">
    ${phasePart(view, words, besideStage)} ${labTrouble(view.troubled)}
    ${bestInBits(t('two-banks.best'), view.best, teams)}
  </div>`
}

/** `besideStage`: the stage has the sentence and all bars. */
function phasePart(view: BanksView, words: readonly string[], besideStage: boolean): TemplateResult {
  const { phase, sentence, flip, bet, say, round } = view
  const gap = sentence === null ? [] : [...sentence.before, null, ...sentence.behind]
  const line = besideStage || sentence === null ? nothing : html`<p class="written">${sentenceText(words, gap)}</p>`
  switch (phase) {
    case 'bet':
      if (sentence === null)
        return html`<h2>${t('two-banks.bet')}</h2>
          <p>${t('two-banks.waits')}</p>`
      return html`<h2>${t('two-banks.bet')}</h2>
        ${line}
        <p>${t(round === 1 ? 'two-banks.bet-text' : 'two-banks.behind-text')}</p>
        ${besideStage ? nothing : betCount(bet)}`
    case 'told':
      return html`<h2>${headline(view, words)}</h2>
        ${line} ${besideStage ? nothing : readRows(view, words)}
        <p><strong>${readText(view, words)}</strong></p>
        ${besideStage ? nothing : chipRows(view, words)}`
    case 'flip':
    case 'flipped':
      return html`<h2>${headline(view, words)}</h2>
        ${flip === null ? nothing : flipPart(view, flip, words, besideStage)}`
    case 'say':
    case 'answer':
      return html`<h2>${t('two-banks.say')}</h2>
        ${scoreText(view)} ${besideStage ? nothing : lastAnswer(say, reasons())}`
  }
}

function flipPart(
  view: BanksView,
  { words: sentence, wanted, pick }: NonNullable<BanksView['flip']>,
  words: readonly string[],
  besideStage: boolean,
): TemplateResult {
  const ways = { is: kindName(view, otherSide(wanted), words), wanted: kindName(view, wanted, words) }
  return html`${besideStage ? nothing : html`<p class="written">${sentenceText(words, [...sentence, null])}</p>`}
  ${
    view.phase === 'flip'
      ? html`<p>${t('two-banks.flip-text', ways)}</p>
          <p class="soft">${t(view.isRematch ? 'two-banks.flip-again' : 'two-banks.flip-why')}</p>
          ${besideStage ? nothing : chooseCount(pick)}`
      : html`${besideStage ? nothing : swapRows(view, words)} ${looksText(view)}`
  }`
}

/** A bell when it is told: the surer the model is, the higher. */
export function sounds(before: BanksView, after: BanksView): readonly Sound[] {
  if (before.read === null && after.read !== null)
    return [{ name: 'crank', pitch: 0.6 + Math.max(...after.read.shares) }]
  const turned = after.flip?.turned ?? null
  return before.flip?.turned == null && turned !== null
    ? [{ name: 'crank', pitch: 0.6 + Math.max(0, ...turned.shares) }]
    : []
}
