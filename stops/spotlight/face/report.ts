/** Spotlight in the report: its questions, its story, and how often each way to ask named the word that told. */
import type { Fact } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import './asked.en.ts'
import { isStory } from './ending.ts'
import { t } from './t.ts'

export { story } from './ending.ts'

const resultsOf = resultsAt('spotlight', isStory)

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).flatMap(({ of, beams, cover }) => [
    { name: t('spotlight.sheet-of'), value: of },
    { name: t('spotlight.sheet-beams'), value: beams },
    { name: t('spotlight.sheet-cover'), value: cover },
  ])
}
