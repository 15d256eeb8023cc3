/** Garage in the report: its questions, its story, and which widths were best. */
import { formatList } from '../../../client/locale/t.ts'
import type { Fact } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import './asked.en.ts'
import { isStory } from './ending.ts'
import { t } from './t.ts'

export { story } from './ending.ts'

const resultsOf = resultsAt('garage', isStory)

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).flatMap(({ widths, later, best, widest }) => [
    { name: t('garage.sheet-widths'), value: formatList(widths) },
    { name: t('garage.sheet-later'), value: formatList(later) },
    { name: t('garage.sheet-best'), value: best },
    { name: t('garage.sheet-widest'), value: widest },
  ])
}
