/** What the report says of Split Duel beside its questions: what the brains came to, and what each team's pairs saved. */
import type { Fact, TeamFigure } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import { isNumber, isText, listOf, nullOr, objectOf, recordOf } from '../../../client/net/shape.ts'
import { textOf } from '../../../client/locale/t.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import type { SplitResult } from '../outcome.ts'
import './asked.en.ts'
import './ending.en.ts'
import { t } from './t.ts'

const isResult = objectOf<SplitResult>({
  racers: listOf(objectOf({ id: isText, pieces: isNumber, bits: recordOf(isNumber) })),
  teams: listOf(objectOf({ team: isText, pieces: isNumber, saved: nullOr(isNumber) })),
})

const resultsOf = resultsAt('split-duel', isResult)

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).flatMap(({ racers }) =>
    racers.flatMap(({ id, bits }) =>
      Object.entries(bits).map(([exam, value]) => ({
        name: t('split.sheet-bits', { racer: textOf('split', `racer-${id}`), exam: textOf('split', `exam-${exam}`) }),
        value,
      })),
    ),
  )
}

export function ofTeams(report: RoomReport): readonly TeamFigure[] {
  const last = (team: string) =>
    resultsOf(report)
      .flatMap(({ teams }) => teams)
      .findLast((each) => each.team === team)
  return [
    { name: t('split.sheet-pieces'), isShown: false, of: (team) => last(team)?.pieces ?? null },
    { name: t('split.sheet-saved'), isShown: false, of: (team) => last(team)?.saved ?? null },
  ]
}
