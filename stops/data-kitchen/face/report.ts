/** The Data Kitchen in the report: its questions, what each team's cleaning was worth, and every card. */
import { html, type TemplateResult } from 'lit'
import type { Fact, TeamFigure } from '../../../client/faces/face.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import type { TeamId } from '../../../shared/match/types.ts'
import './asked.en.ts'
import { kitchensOf } from './measured.ts'
import './options.en.ts'
import './report.en.ts'
import { cardTable } from './report-cards.ts'
import { t } from './t.ts'

export { story } from './ending.ts'

export function show(report: RoomReport): TemplateResult {
  return html`${kitchensOf(report).map(({ cards }) => cardTable(cards, report))}`
}

export function overview(report: RoomReport): readonly Fact[] {
  return kitchensOf(report).flatMap(({ perfect, auto, price }) => [
    { name: t('sheet.kitchen.perfect'), value: perfect?.mean ?? null },
    { name: t('sheet.kitchen.auto'), value: auto?.mean ?? null },
    { name: t('sheet.kitchen.price'), value: price },
  ])
}

export function ofTeams(report: RoomReport): readonly TeamFigure[] {
  const result = (team: TeamId) =>
    kitchensOf(report)
      .flatMap(({ teams }) => teams)
      .findLast((one) => one.team === team)
  const bets = (team: TeamId) =>
    kitchensOf(report)
      .flatMap((kitchen) => kitchen.bets)
      .findLast((one) => one.team === team)?.saved ?? null
  return [
    { name: t('sheet.kitchen.saved'), isShown: true, of: (team) => result(team)?.saved.mean ?? null },
    { name: t('sheet.kitchen.bets'), isShown: true, of: (team) => bets(team) },
    { name: t('sheet.kitchen.low'), isShown: false, of: (team) => result(team)?.saved.low ?? null },
    { name: t('sheet.kitchen.high'), isShown: false, of: (team) => result(team)?.saved.high ?? null },
    { name: t('sheet.kitchen.leak'), isShown: false, of: (team) => result(team)?.leak ?? null },
    { name: t('sheet.kitchen.caught'), isShown: false, of: (team) => result(team)?.caught ?? null },
    { name: t('sheet.kitchen.touched'), isShown: false, of: (team) => result(team)?.touched ?? null },
  ]
}
