/** Judge duel in the report: its questions, its story, and how far each metric agreed with the class. */
import type { Fact } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import { METRICS } from '../types.ts'
import './asked.en.ts'
import { isStory } from './ending.ts'
import { t } from './t.ts'

export { story } from './ending.ts'

const resultsOf = resultsAt('judge-duel', isStory)

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).flatMap(({ agreement }) =>
    METRICS.flatMap((metric): Fact[] => {
      const value = agreement[metric]
      return value === null ? [] : [{ name: t(`judge-duel.sheet-${metric}`), value }]
    }),
  )
}
