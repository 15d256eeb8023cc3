/** Oracle in the report: its questions, its story, and what the large brain came to. */
import type { Fact } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import './asked.en.ts'
import { isStory } from './ending.ts'
import { t } from './t.ts'

export { story } from './ending.ts'

const resultsOf = resultsAt('oracle', isStory)

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).flatMap(({ small, large, next }) => [
    { name: t('oracle.sheet-small'), value: small },
    { name: t('oracle.sheet-large'), value: large },
    ...(next === null ? [] : [{ name: t('oracle.sheet-next'), value: next }]),
  ])
}
