/** Which of the shown candidates a metric puts first. */
import { MORE } from './content.ts'
import type { RowShown } from './view-types.ts'
import type { Metric } from './types.ts'

/** Its place, of several the first; null: nothing is told. */
export function firstIn(rows: readonly Pick<RowShown, 'figures'>[], metric: Metric): number | null {
  const sign = MORE.includes(metric) ? -1 : 1
  const all = rows.map(({ figures }) => (figures[metric] === null ? Number.POSITIVE_INFINITY : sign * figures[metric]))
  const best = Math.min(...all)
  return Number.isFinite(best) ? all.indexOf(best) : null
}
