/** Two banks in the report: its questions, its story, and how sure the model was. */
import type { Fact } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import { formatList, formatPercent } from '../../../client/locale/t.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import './asked.en.ts'
import { isStory } from './ending.ts'
import { t } from './t.ts'

export { story } from './ending.ts'

const resultsOf = resultsAt('two-banks', isStory)

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).flatMap(({ clear, behind, turned }) => [
    { name: t('two-banks.sheet-clear'), value: formatPercent(clear) },
    { name: t('two-banks.sheet-behind'), value: formatPercent(behind) },
    { name: t('two-banks.sheet-turned'), value: formatList(turned.map(formatPercent)) },
  ])
}
