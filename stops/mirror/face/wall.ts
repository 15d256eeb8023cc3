/** Mirror room on the wall and at the desk: what the stage does not say, or all of it where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import { formatPercent } from '../../../client/locale/t.ts'
import { betBars, betCount } from '../../../client/moves/bet-tally.ts'
import { chooseCount } from '../../../client/moves/choose-tally.ts'
import { lastAnswer } from '../../../client/moves/last-answer.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { bestInBits } from '../../../client/ui/winners.ts'
import type { MirrorView } from '../view-types.ts'
import { againNames, gapNames, reasons, saysText } from './names.ts'
import {
  afterText,
  dialTold,
  bestText,
  countRows,
  dialRows,
  foundRows,
  frontRows,
  raceRows,
  scoreText,
  trainsText,
} from './results.ts'
import { t } from './t.ts'

export { phaseOf, phases, skips } from './phases.ts'

export const isScored = ({ phase, guessed, front, found, long }: MirrorView): boolean =>
  (phase === 'dial' && guessed !== null) || front !== null || found !== null || long !== null

export function show(
  view: MirrorView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  return html`<div class="stack">
    ${phasePart(view, words, teams, besideStage)} ${labTrouble(view.troubled)}
    ${bestInBits(t('mirror.best'), view.best, teams)}
  </div>`
}

/** `besideStage`: the stage has the counts, the gaps and the curves. */
function phasePart(view: MirrorView, words: readonly string[], teams: readonly TeamView[], besideStage: boolean) {
  const unless = (part: unknown) => (besideStage ? nothing : part)
  const { phase, table, guess, repair, lands, other, otherLines, again, say, startGap } = view
  const gap = startGap === null ? '…' : formatPercent(startGap)
  switch (phase) {
    case 'table':
      return html`<h2>${t('mirror.table')}</h2>
        <p>${t('mirror.table-text', { says: saysText(table, 0, words) })}</p>
        ${table.lines.map((line) => html`<p>${t('mirror.like', { line: sentenceText(words, line) })}</p>`)}
        <p><strong>${t('mirror.table-gap', { gap: formatPercent(table.gap) })}</strong></p>
        ${table.isCode && besideStage ? html`<p>${t('mirror.table-code')}</p>` : nothing}
        ${unless(html`${countRows(view, words)} ${betCount(guess)}`)}`
    case 'dial':
      return html`<h2>${t('mirror.dial')}</h2>
        <p>${t('mirror.dial-text')}</p>
        <p><strong>${dialTold(view)}</strong> ${t('mirror.dial-soft')}</p>
        ${unless(html`${dialRows(view)} ${betBars(guess, gapNames(), view.guessed)}`)}`
    case 'repair':
      return html`<h2>${t('mirror.repair')}</h2>
        <p>${t('mirror.repair-text', { gap })}</p>
        ${unless(chooseCount(repair))}`
    case 'land':
      return html`<h2>${t('mirror.land')}</h2>
        <p>${t('mirror.land-text')}</p>
        ${trainsText(view)} ${unless(lands[0] === undefined ? nothing : chooseCount(lands[0]))}`
    case 'race':
      return html`<h2>${t('mirror.race')}</h2>
        <p>${t('mirror.race-text')}</p>
        ${trainsText(view)} ${unless(raceRows(view, teams, null))}`
    case 'front':
      return html`<h2>${t('mirror.front')}</h2>
        <p>${t('mirror.front-text')}</p>
        ${bestText(view, teams)} ${unless(frontRows(view, teams, null))}`
    case 'other':
      return html`<h2>${t('mirror.other')}</h2>
        <p>${t('mirror.other-text', { line: sentenceText(words, otherLines?.[0] ?? []) })}</p>
        ${unless(betCount(other))}`
    case 'found':
      return html`<h2>${t('mirror.found')}</h2>
        <p>${t('mirror.found-text')}</p>
        <p><strong>${t('mirror.found-why')}</strong></p>
        ${unless(foundRows(view, teams, null))}`
    case 'again':
      return html`<h2>${t('mirror.again')}</h2>
        <p>${t('mirror.again-text', { gap })}</p>
        ${unless(betCount(again))}`
    case 'after':
      return html`<h2>${t('mirror.after')}</h2>
        ${afterText(view)} ${unless(betBars(again, againNames(), view.longTruth))}`
    case 'say':
    case 'answer':
      return html`<h2>${t('mirror.say')}</h2>
        ${phase === 'answer' ? scoreText(view) : nothing} ${unless(lastAnswer(say, reasons()))}`
  }
}
