/** Fog Hill in the report: its questions, its story, and the four altitudes. */
import type { Fact } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import './asked.en.ts'
import { isStory } from './ending.ts'
import { t } from './t.ts'

export { story } from './ending.ts'

const resultsOf = resultsAt('fog-hill', isStory)

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).flatMap(({ best, floor, real, directions }) => [
    { name: t('fog-hill.sheet-best'), value: best },
    { name: t('fog-hill.sheet-floor'), value: floor },
    { name: t('fog-hill.sheet-real'), value: real },
    { name: t('fog-hill.sheet-directions'), value: directions },
  ])
}
