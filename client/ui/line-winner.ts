/** Who won the line: the team that saved most bits, or those that are level on top as it is shown. */
import type { Team, TeamId } from '../../shared/match/types.ts'
import type { Standings } from '../../shared/match/view-types.ts'
import '../locale/en/standings.ts'
import { formatBits, formatList, t } from '../locale/t.ts'
import { teamName } from './team-name.ts'

interface LineWinner {
  readonly team: TeamId
  readonly bitsSaved: number
  /** Where it stands among the teams of the standings. */
  readonly at: number
}

/** Empty where there was nobody to win against, or nobody did better than blind guessing. */
export function lineWinners(teams: Standings['teams']): readonly LineWinner[] {
  const played = teams.flatMap(({ team, bitsSaved, cards }, at): LineWinner[] =>
    cards > 0 ? [{ team, bitsSaved, at }] : [],
  )
  const most = Math.max(...played.map(({ bitsSaved }) => bitsSaved))
  if (played.length < 2 || most <= 0) return []
  return played.filter(({ bitsSaved }) => formatBits(bitsSaved) === formatBits(most))
}

/** One large sentence with a name. null: nobody won. */
export function lineWon(
  standings: Pick<Standings, 'teams'>,
  teams: readonly Pick<Team, 'id' | 'name' | 'style'>[],
): string | null {
  const names = lineWinners(standings.teams).flatMap(({ team }) => {
    const found = teams.find(({ id }) => id === team)
    return found === undefined ? [] : [teamName(found)]
  })
  if (names.length === 0) return null
  return names.length === 1 ? t('line.won', { team: names[0] ?? '' }) : t('line.level', { teams: formatList(names) })
}
