/** How sentences, metrics and authors are called. */
import { formatFine, formatPercent } from '../../../client/locale/t.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { REASONS } from '../content.ts'
import { letterOf } from '../../../shared/text/letter-of.ts'
import { METRICS, type Metric } from '../types.ts'
import type { JudgeView, RowShown } from '../view-types.ts'
import { t } from './t.ts'

export function metricName(metric: Metric): string {
  return t(`judge-duel.metric-${metric}`)
}

export function reasons(): readonly string[] {
  return REASONS.map((id) => t(`judge-duel.reason-${id}`))
}

export function metricNames(): readonly string[] {
  return METRICS.map(metricName)
}

/** The whole sentence. */
export function rowText({ begun }: Pick<JudgeView, 'begun'>, row: RowShown, words: readonly string[]): string {
  return sentenceText(words, [...begun, ...row.words])
}

/** The same with its letter. */
export function rowNames(view: JudgeView, words: readonly string[]): readonly string[] {
  return view.rows.map((row, at) =>
    t('judge-duel.lettered', { letter: letterOf(at), words: rowText(view, row, words) }),
  )
}

export function personText({ begun, reference }: JudgeView, words: readonly string[]): string {
  return sentenceText(words, [...begun, ...(reference ?? [])])
}

/** What a metric says of a row; perplexities with digits enough to see which is the lowest. null: not told, or not measured. */
export function figureText({ bleu, rouge, perplexity }: RowShown, metric: Metric): string | null {
  if (metric === 'perplexity') return perplexity === null ? null : formatFine(perplexity)
  const figure = metric === 'bleu' ? bleu : rouge
  return figure === null ? null : formatPercent(figure)
}

/** Who has written a row. null: not told. */
export function authorName({ by, learned }: RowShown): string | null {
  switch (by) {
    case null:
      return null
    case 'early':
    case 'middle':
      return t(`judge-duel.by-${by}`, { steps: learned ?? 0 })
    case 'rote':
      return t('judge-duel.by-rote', { count: learned ?? 0 })
    case 'loop':
    case 'late':
    case 'sure':
      return t(`judge-duel.by-${by}`)
  }
}
