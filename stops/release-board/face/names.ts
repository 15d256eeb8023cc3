/** How candidates, metrics, decisions and figures are called. */
import { formatBits, formatList, formatNumber, formatPercent } from '../../../client/locale/t.ts'
import type { Choice } from '../../../client/moves/choose-move.ts'
import { DEED_STEPS, REASONS } from '../content.ts'
import { DECISIONS, decisionOf, priceOf } from '../decisions.ts'
import { letterOf } from '../../../shared/text/letter-of.ts'
import type { BoardView } from '../view-types.ts'
import { t } from './t.ts'
import { METRICS, type Metric } from '../types.ts'

export function metricName(metric: Metric): string {
  return t(`release-board.metric-${metric}`)
}

export function metricNames(): readonly string[] {
  return METRICS.map(metricName)
}

export function modelName(at: number): string {
  return t('release-board.model', { letter: letterOf(at) })
}

export function modelNames({ rows }: Pick<BoardView, 'rows'>): readonly string[] {
  return rows.map((_, at) => modelName(at))
}

export function letters(at: readonly number[]): string {
  return formatList(at.map(letterOf))
}

export function reasons(): readonly string[] {
  return REASONS.map((id) => t(`release-board.reason-${id}`))
}

export function figureText(metric: Metric, figure: number): string {
  if (metric === 'clean' || metric === 'varied') return formatPercent(figure)
  return metric === 'steps' ? formatNumber(figure) : t('release-board.bits', { bits: formatBits(figure) })
}

export function decisionText(option: number): string {
  const { deed, at } = decisionOf(option)
  if (at === null || deed === 'retrain') return t('release-board.retrain')
  return t(`release-board.${deed}`, { letter: letterOf(at) })
}

/** A decision each, with its price and the team's votes. */
export function decisionChoices({ own }: BoardView): readonly Choice[] {
  return Array.from({ length: DECISIONS.options }, (_, option) => {
    const votes = own?.votes[option] ?? 0
    const price = priceOf(option)
    return {
      text: decisionText(option),
      ...(votes === 0 ? {} : { more: t('release-board.votes', { count: votes }) }),
      ...(price === 0 ? {} : { beside: t('release-board.coal', { bits: formatBits(price) }) }),
    }
  })
}

export function decideText({ prices }: BoardView): string {
  return t('release-board.decide-text', {
    steps: DEED_STEPS.fix,
    fix: formatBits(prices.fix),
    retrain: formatBits(prices.retrain),
  })
}
