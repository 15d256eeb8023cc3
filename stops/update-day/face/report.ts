/** Update day in the report: its questions, its story, and what the update has moved. */
import type { Fact } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import './asked.en.ts'
import { isStory } from './ending.ts'
import { t } from './t.ts'

export { story } from './ending.ts'

const resultsOf = resultsAt('update-day', isStory)

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).flatMap(({ messages, isSame, update }) => [
    { name: t('update-day.sheet-messages'), value: messages },
    { name: t('update-day.sheet-same'), value: isSame ? 1 : 0 },
    ...(update === null
      ? []
      : [
          { name: t('update-day.sheet-moved'), value: update.moved },
          { name: t('update-day.sheet-before'), value: update.before },
          { name: t('update-day.sheet-after'), value: update.after },
          { name: t('update-day.sheet-exam'), value: update.examAfter - update.examBefore },
        ]),
  ])
}
