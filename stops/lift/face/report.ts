/** Lift in the report: its questions, its story, and where its sentences settled. */
import { formatList } from '../../../client/locale/t.ts'
import type { Fact } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import './asked.en.ts'
import { isStory } from './ending.ts'
import { t } from './t.ts'

export { story } from './ending.ts'

const resultsOf = resultsAt('lift', isStory)

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).flatMap(({ floors, repeated }) => [
    { name: t('lift.sheet-floors'), value: formatList(floors) },
    { name: t('lift.sheet-repeated'), value: repeated },
  ])
}
