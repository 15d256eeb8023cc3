/** Specialist in the report: its questions, its story, and what its models won and lost. */
import type { Fact } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import { formatBits } from '../../../client/locale/t.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import './asked.en.ts'
import { isStory } from './ending.ts'
import { t } from './t.ts'

export { story } from './ending.ts'

const resultsOf = resultsAt('specialist', isStory)

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).flatMap(({ saved, lost }) => [
    { name: t('specialist.sheet-saved'), value: formatBits(saved) },
    { name: t('specialist.sheet-lost'), value: formatBits(lost) },
  ])
}
