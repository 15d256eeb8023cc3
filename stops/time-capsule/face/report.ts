/** Time capsule in the report: its questions, its story, and what the alarms of class and teams and the updates came to. */
import type { Fact, TeamFigure } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import { isNumber, isText, listOf, nullOr, objectOf } from '../../../client/net/shape.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import type { CapsuleResult, TeamRung } from '../result.ts'
import { PLANS } from '../types.ts'
import './asked.en.ts'
import { isAlarms, storyShape } from './ending.ts'
import { t } from './t.ts'

export { story } from './ending.ts'

const isTeam = objectOf<TeamRung>({ team: isText, falseAlarms: isNumber, late: isNumber, saved: isNumber })
const bits = nullOr(isNumber)
const isResult = objectOf<CapsuleResult>({
  ...storyShape,
  again: nullOr(isAlarms),
  teams: listOf(listOf(isTeam)),
  week: objectOf({ leave: bits, alone: bits, among: bits }),
})
const resultsOf = resultsAt('time-capsule', isResult)

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).flatMap(({ sure, alarms, again, alone, among, week }) => [
    { name: t('time-capsule.sheet-sure'), value: sure },
    { name: t('time-capsule.sheet-false'), value: alarms?.falseAlarms ?? null },
    { name: t('time-capsule.sheet-late'), value: alarms?.late ?? null },
    ...(again === null
      ? []
      : [
          { name: t('time-capsule.sheet-false-again'), value: again.falseAlarms },
          { name: t('time-capsule.sheet-late-again'), value: again.late },
        ]),
    ...(week.leave === null
      ? []
      : PLANS.map((plan) => ({ name: t(`time-capsule.sheet-week-${plan}`), value: week[plan] }))),
    { name: t('time-capsule.sheet-alone'), value: alone },
    { name: t('time-capsule.sheet-among'), value: among },
  ])
}

export function ofTeams(report: RoomReport): readonly TeamFigure[] {
  const watches = resultsOf(report).at(-1)?.teams ?? []
  return watches.flatMap((teams, at) => {
    const of = (figure: 'falseAlarms' | 'late') => (team: string) =>
      teams.find((one) => one.team === team)?.[figure] ?? null
    const names =
      at === 0 ? (['sheet-false', 'sheet-late'] as const) : (['sheet-false-again', 'sheet-late-again'] as const)
    return [
      { name: t(`time-capsule.${names[0]}`), isShown: false, of: of('falseAlarms') },
      { name: t(`time-capsule.${names[1]}`), isShown: false, of: of('late') },
    ]
  })
}
