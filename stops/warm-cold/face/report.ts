/** Warm or cold in the report: its questions, its story, and how many found the words. */
import type { Fact } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import './asked.en.ts'
import { isStory } from './ending.ts'
import { t } from './t.ts'

export { story } from './ending.ts'

const resultsOf = resultsAt('warm-cold', isStory)

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).flatMap(({ cold, warm }) => [
    { name: t('warm-cold.sheet-cold'), value: cold.found },
    { name: t('warm-cold.sheet-warm'), value: warm.found },
  ])
}
