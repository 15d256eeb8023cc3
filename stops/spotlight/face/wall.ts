/** Spotlight on the wall and at the desk: what the stage does not say, or all of it where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import { formatShare } from '../../../client/locale/t.ts'
import { wordOf } from '../../../client/locale/word-of.ts'
import { betCount } from '../../../client/moves/bet-tally.ts'
import { lastAnswer } from '../../../client/moves/last-answer.ts'
import type { Sound } from '../../../client/sound/sound-list.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { bestInBits } from '../../../client/ui/winners.ts'
import type { SpotlightView } from '../view-types.ts'
import { reasons } from './names.ts'
import {
  beamsRows,
  beamsTexts,
  beamsTitle,
  callBars,
  coverRows,
  coverTexts,
  coverTitle,
  headline,
  lampBars,
  scoreText,
  stuckText,
  swapRows,
  swapTexts,
  wordAt,
} from './results.ts'
import { t } from './t.ts'
import { told } from './told.ts'

export { phaseOf, phases } from './phases.ts'

/** What the swaps did has no room for it. */
export const isScored = ({ phase }: SpotlightView): boolean => phase === 'heads'

export function show(
  view: SpotlightView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  return html`<div class="stack">
    ${phasePart(view, words, besideStage)} ${labTrouble(view.troubled)} ${best(view, teams)}
  </div>`
}

/** `besideStage`: the stage has the sentence and all figures. */
function phasePart(view: SpotlightView, words: readonly string[], besideStage: boolean): TemplateResult {
  const { phase, sentence, lamps, call, swap, say } = view
  switch (phase) {
    case 'lamps':
      return html`<h2>${t('spotlight.lamps')}</h2>
        <p>${sentence === null ? t('spotlight.waits') : t('spotlight.lamps-text')}</p>
        ${besideStage || sentence === null ? nothing : html`${said(view, words)} ${betCount(lamps)}`}`
    case 'swap':
      return html`<h2>${headline(view, words)}</h2>
        ${swapTexts(view, words)} ${stuckText(view)}
        ${
          call === null || sentence === null || swap?.clue == null
            ? nothing
            : html`<h3>${t('spotlight.call')}</h3>
                <p>${told('spotlight.call-text', { word: wordAt(sentence, swap.clue, words) })}</p>
                ${betCount(call)}`
        }
        ${besideStage ? nothing : html`${swapRows(view, words)} ${lampBars(view, words)}`}`
    case 'heads':
      return html`<h2>${beamsTitle(view, words)}</h2>
        ${beamsTexts(view)} ${callBars(view)} ${besideStage ? nothing : beamsRows(view, words)}`
    case 'cover':
      return html`<h2>${coverTitle(view, words)}</h2>
        ${coverTexts(view, words)} ${besideStage ? nothing : coverRows(view, words)}`
    case 'say':
    case 'answer':
      return html`<h2>${t('spotlight.say')}</h2>
        ${scoreText(view)} ${besideStage ? nothing : lastAnswer(say, reasons())}`
  }
}

function said({ sentence }: SpotlightView, words: readonly string[]) {
  if (sentence === null) return nothing
  return html`<p class="big-number saved">${sentenceText(words, [...sentence.words, sentence.word])}</p>
    <p>${told('spotlight.says', { word: wordOf(words, sentence.word), share: formatShare(sentence.p) })}</p>`
}

function best({ best, phase }: SpotlightView, teams: readonly TeamView[]): TemplateResult | typeof nothing {
  const key =
    phase === 'swap' ? 'spotlight.best-lamps' : phase === 'answer' ? 'spotlight.best-all' : 'spotlight.best-calls'
  return bestInBits(t(key), best, teams)
}

/** A lamp goes on where the word is found: brighter, and higher, the more lamps of the class hang there; low where attention lies. */
export function sounds(before: SpotlightView, after: SpotlightView): readonly Sound[] {
  const { swap, lamps, beams } = after
  if (before.swap === null && swap?.clue != null) {
    const all = lamps.all
    const share = all === null || all.players === 0 ? 0 : (all.laid[swap.clue] ?? 0) / (all.players * lamps.chips)
    return [{ name: 'crank', pitch: 1 + share }]
  }
  if (before.beams === null && beams !== null && beams.isClue !== null)
    return [{ name: 'crank', pitch: beams.isClue ? 1.5 : 0.6 }]
  return []
}
