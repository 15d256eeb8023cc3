/** Release board in the report: its questions, its story, and the card of every model that was released, to be printed with it. */
import { html, type TemplateResult } from 'lit'
import type { Fact, TeamFigure } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import { teamName } from '../../../client/ui/team-name.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import './asked.en.ts'
import { isStory } from './ending.ts'
import { cardPart } from './model-card.ts'
import { t } from './t.ts'

export { story } from './ending.ts'

const resultsOf = resultsAt('release-board', isStory)

export function show(report: RoomReport): TemplateResult {
  const cards = resultsOf(report).flatMap((result) => Object.entries(result.cards))
  return html`${cards.map(([team, card]) => {
    const found = report.sides.find(({ id }) => id === team)
    return cardPart(t('release-board.card-of', { team: found === undefined ? team : teamName(found) }), card)
  })}`
}

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).map(({ crown }) => ({ name: t('release-board.sheet-crown'), value: crown?.behind ?? null }))
}

export function ofTeams(report: RoomReport): readonly TeamFigure[] {
  const last = resultsOf(report).at(-1)
  if (last === undefined) return []
  const { cards, users } = last
  return [
    { name: t('release-board.sheet-users'), isShown: false, of: (team) => cards[team]?.bits[users] ?? null },
    { name: t('release-board.sheet-worth'), isShown: false, of: (team) => cards[team]?.worth ?? null },
  ]
}
