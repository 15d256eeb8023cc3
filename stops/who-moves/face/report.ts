/** Who moves together in the report: its questions, its story, and how near the words of its pairs came. */
import type { Fact } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import './asked.en.ts'
import { isStory } from './ending.ts'
import { t } from './t.ts'

export { story } from './ending.ts'

const resultsOf = resultsAt('who-moves', isStory)

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).flatMap(({ alike, beside, shuffled }) => [
    { name: t('who-moves.sheet-alike'), value: alike },
    { name: t('who-moves.sheet-beside'), value: beside },
    ...(shuffled === null ? [] : [{ name: t('who-moves.sheet-beside-shuffled'), value: shuffled.beside }]),
  ])
}
