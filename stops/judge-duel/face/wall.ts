/** Judge duel on the wall and at the desk: what the stage does not say, or all of it where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import { sum } from '../../../shared/measures/mean.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import { t as say } from '../../../client/locale/t.ts'
import '../../../client/locale/en/rank.ts'
import { betBars, betCount, chipBars, type Heap } from '../../../client/moves/bet-tally.ts'
import { lastAnswer } from '../../../client/moves/last-answer.ts'
import type { Sound } from '../../../client/sound/sound-list.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { bestInBits } from '../../../client/ui/winners.ts'
import { METRICS } from '../types.ts'
import type { FirstShown, JudgeView } from '../view-types.ts'
import { metricName, metricNames, reasons } from './names.ts'
import { agreementPart, nearestText, personPart, rowsPart } from './results.ts'
import { t } from './t.ts'

export { phaseOf, phases } from './phases.ts'

export const isScored = ({ phase }: JudgeView): boolean =>
  phase === 'metrics' || phase === 'people' || phase === 'answer'

export function show(
  view: JudgeView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  return html`<div class="stack">${phasePart(view, words, teams, besideStage)} ${labTrouble(view.troubled)}</div>`
}

/** `besideStage`: the stage has the sentences and their figures. */
function phasePart(
  view: JudgeView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  const { phase, rows, rank, firsts, agree, say: last } = view
  if (last !== null) {
    return html`<h2>${t('judge-duel.say')}</h2>
      ${phase === 'answer' ? html`<p>${t('judge-duel.right-text')}</p>` : nothing}
      ${besideStage ? nothing : lastAnswer(last, reasons())} ${bestInBits(t('judge-duel.best'), view.best, teams)}`
  }
  if (rows.length === 0) {
    return html`<h2>${t('judge-duel.rank')}</h2>
      <p>${t(view.waits === null ? 'judge-duel.few' : 'judge-duel.writing')}</p>`
  }
  const list = besideStage ? nothing : html`${personPart(view, words)} ${rowsPart(view, words)}`
  switch (phase) {
    case 'rank':
      return html`<h2>${t('judge-duel.rank')}</h2>
        <p>${t('judge-duel.rank-text', { words: sentenceText(words, view.begun) })}</p>
        ${list}
        ${rank.count === null || besideStage ? nothing : html`<p class="big-number">${say('rank.count', { count: rank.count })}</p>`}`
    case 'bets':
      return html`<h2>${t('judge-duel.bets')}</h2>
        <p>${t('judge-duel.bets-text')}</p>
        ${METRICS.map((metric) => html`<p>${t(`judge-duel.${metric}-text`)}</p>`)} ${list}
        ${
          besideStage
            ? nothing
            : firsts.map(
                ({ metric, bet }) =>
                  html`<h3>${metricName(metric)}</h3>
                    ${betCount(bet)}`,
              )
        }`
    case 'metrics':
      return html`<h2>${t('judge-duel.metrics')}</h2>
        ${list}
        <h3>${t('judge-duel.on-first')}</h3>
        ${chipBars(firsts.map(heapOf), 0)} ${bestInBits(t('judge-duel.best'), view.best, teams)}`
    case 'people':
      return html`<h2>${t('judge-duel.people')}</h2>
        ${nearestText(view)} ${besideStage ? nothing : agreementPart(view)} ${list}
        <p>${t('judge-duel.people-text')}</p>
        ${agree === null ? nothing : betBars(agree, metricNames(), view.nearest[0] ?? null)}
        ${bestInBits(t('judge-duel.best'), view.best, teams)}`
    case 'say':
    case 'answer':
      return html``
  }
}

/** The chips that lay on what this metric puts first. */
function heapOf({ metric, bet: { all }, tops }: FirstShown): Heap {
  return { name: metricName(metric), chips: sum(tops.map((at) => all?.laid[at] ?? 0)) }
}

/** The metrics have spoken. */
export function sounds(before: JudgeView, after: JudgeView): readonly Sound[] {
  return before.phase !== 'metrics' && after.phase === 'metrics' ? [{ name: 'crank', pitch: 1 }] : []
}
