/** Time capsule in the report: its questions, its story, and what alarms and updates came to. */
import type { Fact } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import './asked.en.ts'
import { isStory } from './ending.ts'
import { t } from './t.ts'

export { story } from './ending.ts'

const resultsOf = resultsAt('time-capsule', isStory)

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).flatMap(({ sure, alarms, alone, among }) => [
    { name: t('time-capsule.sheet-sure'), value: sure },
    { name: t('time-capsule.sheet-false'), value: alarms?.falseAlarms ?? null },
    { name: t('time-capsule.sheet-late'), value: alarms?.late ?? null },
    { name: t('time-capsule.sheet-alone'), value: alone },
    { name: t('time-capsule.sheet-among'), value: among },
  ])
}
