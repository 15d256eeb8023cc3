/** Parrot or Learner in the report: its questions, what each team built and how far from the best it was, and what leaked. */
import { html, type TemplateResult } from 'lit'
import type { Fact, TeamFigure } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import { isNumber, isText, listOf, nullOr, objectOf } from '../../../client/net/shape.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import type { TeamId } from '../../../shared/match/types.ts'
import type { Built, ParrotResult } from '../result.ts'
import './asked.en.ts'
import { builtCard } from './report-built.ts'
import './report.en.ts'
import { t } from './t.ts'

export { story } from './ending.ts'

const isResult = objectOf<ParrotResult>({
  copies: nullOr(objectOf({ parrot: isNumber, learner: isNumber })),
  enough: nullOr(isNumber),
  leaks: listOf(objectOf({ team: isText, leaked: isNumber, tried: isNumber })),
  built: listOf(
    objectOf<Built>({
      team: isText,
      lap: isNumber,
      sentences: isNumber,
      stop: isNumber,
      best: isNumber,
      worth: isNumber,
      atBest: isNumber,
      copies: nullOr(isNumber),
    }),
  ),
})

const resultsOf = resultsAt('parrot', isResult)

export function show(report: RoomReport): TemplateResult {
  return html`${resultsOf(report).map((result) => builtCard(result, report))}`
}

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).flatMap(({ copies, enough }) => [
    { name: t('sheet.parrot.copies-parrot'), value: copies?.parrot ?? null },
    { name: t('sheet.parrot.copies-learner'), value: copies?.learner ?? null },
    { name: t('sheet.parrot.enough'), value: enough },
  ])
}

export function ofTeams(report: RoomReport): readonly TeamFigure[] {
  const results = resultsOf(report)
  const built = (team: TeamId) => results.flatMap((result) => result.built).findLast((one) => one.team === team)
  const leaks = (team: TeamId) => results.flatMap((result) => result.leaks).findLast((one) => one.team === team)
  const away = (team: TeamId) => {
    const one = built(team)
    return one === undefined ? null : one.atBest - one.worth
  }
  return [
    { name: t('sheet.parrot.team-sentences'), isShown: false, of: (team) => built(team)?.sentences ?? null },
    { name: t('sheet.parrot.team-away'), isShown: true, of: away },
    { name: t('sheet.parrot.team-leaked'), isShown: false, of: (team) => leaks(team)?.leaked ?? null },
  ]
}
