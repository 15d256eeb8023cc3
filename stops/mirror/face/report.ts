/** Mirror room in the report: its questions, its story, and the gaps that it measured. */
import type { Fact } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import { formatPercent } from '../../../client/locale/t.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import './asked.en.ts'
import { isStory } from './ending.ts'
import { t } from './t.ts'

export { story } from './ending.ts'

const resultsOf = resultsAt('mirror', isStory)

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).flatMap(({ before, after, other }) => [
    { name: t('mirror.sheet-before'), value: formatPercent(before) },
    { name: t('mirror.sheet-after'), value: formatPercent(after) },
    { name: t('mirror.sheet-other'), value: formatPercent(other) },
  ])
}
