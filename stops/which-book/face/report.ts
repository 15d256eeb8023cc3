/** What the report says of this stop beside its questions: its story, and what the counters' bets were worth. */
import type { Fact } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import { isNumber, isText, listOf, objectOf } from '../../../client/net/shape.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import type { BookResult } from '../outcome.ts'
import './asked.en.ts'
import { t } from './t.ts'

export { story } from './ending.ts'

const isResult = objectOf<Pick<BookResult, 'rounds'>>({
  rounds: listOf(objectOf({ set: isText, ghost: isNumber, turns: isNumber })),
})

const resultsOf = resultsAt('which-book', isResult)

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).flatMap(({ rounds }) =>
    rounds.map(({ ghost }, at) => ({ name: t('sheet.books-ghost', { round: at + 1 }), value: ghost })),
  )
}
