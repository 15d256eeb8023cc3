/** What the report says of this stop beside its questions: what the counters' bets were worth. */
import type { Fact } from '../../../client/faces/face.ts'
import { isNumber, isText, listOf, objectOf } from '../../../client/net/shape.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import type { BookResult } from '../outcome.ts'
import './asked.en.ts'
import './ending.en.ts'
import { t } from './t.ts'

const isResult = objectOf<Pick<BookResult, 'rounds'>>({
  rounds: listOf(objectOf({ set: isText, ghost: isNumber, turns: isNumber })),
})

export function overview({ stops }: RoomReport): readonly Fact[] {
  return stops.flatMap(({ stop, result }) =>
    stop === 'which-book' && isResult(result)
      ? result.rounds.map(({ ghost }, at) => ({ name: t('sheet.books-ghost', { round: at + 1 }), value: ghost }))
      : [],
  )
}
