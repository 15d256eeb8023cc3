/** Oracle on the wall and at the desk: what the stage does not say, or all of it where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import { formatBits } from '../../../client/locale/t.ts'
import { betBars, betCount } from '../../../client/moves/bet-tally.ts'
import { lastAnswer } from '../../../client/moves/last-answer.ts'
import type { Sound } from '../../../client/sound/sound-list.ts'
import { labTrouble, secondsLeft } from '../../../client/ui/lab-trouble.ts'
import { inBits, winners } from '../../../client/ui/winners.ts'
import type { OracleView } from '../view-types.ts'
import { buyNames, reasons, stepNames, widthsOf } from './names.ts'
import {
  boughtText,
  boughtTitle,
  boughtWhy,
  buyText,
  dotRows,
  outcomeRows,
  outcomeTitle,
  receiptText,
  steepestText,
  trainText,
} from './results.ts'
import { t } from './t.ts'
import { told } from './told.ts'

export { phaseOf, phases, skips } from './phases.ts'

export const isScored = ({ phase }: OracleView): boolean =>
  phase === 'line' || phase === 'outcome' || phase === 'bought'

export function show(
  view: OracleView,
  _words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  return html`<div class="stack">${phasePart(view, teams, besideStage)} ${labTrouble(view.troubled)}</div>`
}

/** `besideStage`: the stage has the dots, the lines and the title. */
function phasePart(view: OracleView, teams: readonly TeamView[], besideStage: boolean): TemplateResult {
  const { phase, guess, buy, say, floor, middle, drawn } = view
  switch (phase) {
    case 'guess':
      return html`<h2>${t('oracle.guess')}</h2>
        <p>${t('oracle.guess-text', { widths: widthsOf(view) })}</p>
        ${besideStage ? nothing : betCount(guess)}`
    case 'line':
      return html`<h2>${t('oracle.line')}</h2>
        <p>${t('oracle.wall-text')}</p>
        <p>${floor === null ? t('oracle.wall-no-floor') : told('oracle.floor', { bits: formatBits(floor) })}</p>
        <p>${steepestText(view)}</p>
        ${besideStage ? nothing : html`${dotRows(view)} ${betBars(guess, stepNames(view), view.steepest)}`}
        ${besideStage || drawn === null ? nothing : html`<p class="big-number">${t('amount.count', { count: drawn })}</p>`}`
    case 'lines':
      return html`<h2>${t('oracle.lines')}</h2>
        <p>${middle === null ? t('oracle.lines-none') : t('oracle.lines-text', { bits: formatBits(middle.bits) })}</p>`
    case 'train':
      return html`<h2>${t(view.isTrained ? 'oracle.trained' : 'oracle.train')}</h2>
        <p>${trainText(view)}</p>`
    case 'outcome':
      return html`${besideStage ? nothing : html`<h2>${outcomeTitle(view)}</h2>`} ${outcomeRows(view)}
      ${named('oracle.nearest', view.nearest, teams, ({ figure }) => t('oracle.off', { bits: formatBits(figure) }))}
      ${named('oracle.best', view.best, teams, inBits)}`
    case 'buy':
      return html`<h2>${t('oracle.buy')}</h2>
        <p>${buyText(view)}</p>
        ${besideStage || buy === null ? nothing : betCount(buy)}`
    case 'bought':
      return html`${besideStage ? nothing : html`<h2>${boughtTitle(view)}</h2>`}
      ${
        view.isBought
          ? html`<p><strong>${boughtText(view)}</strong></p>
              <p>${boughtWhy(view)}</p>
              ${buy === null ? nothing : betBars(buy, buyNames(), view.verdict)}`
          : html`<p>${buyText(view)}</p>
              ${secondsLeft(view.left)}`
      }
      ${named('oracle.best-chips', view.best, teams, inBits)}`
    case 'say':
    case 'answer':
      return html`<h2>${t('oracle.say')}</h2>
        ${phase === 'answer' ? html`<p>${t('oracle.right-text')}</p>` : nothing}
        ${besideStage ? nothing : lastAnswer(say, reasons())} ${phase === 'answer' ? receiptText(view) : nothing}`
  }
}

function named(
  title: 'oracle.nearest' | 'oracle.best' | 'oracle.best-chips',
  best: OracleView['best'],
  teams: readonly TeamView[],
  measured: Parameters<typeof winners>[2],
): TemplateResult | typeof nothing {
  return best.length === 0
    ? nothing
    : html`<h3>${t(title)}</h3>
        ${winners(best, teams, measured)}`
}

/** The whistle when the large one has been trained: higher, the nearer the line of the class. */
export function sounds(before: OracleView, after: OracleView): readonly Sound[] {
  if (before.phase === 'outcome' || after.phase !== 'outcome') return []
  const off = Math.abs((after.middle?.height ?? 0) - (after.large.exam?.mean.height ?? 0))
  return [{ name: 'crank', pitch: 0.8 + 1 / (1 + off) }]
}
