/** What Release board adds to standings, awards and report. */
import { savedBySeat, teamScores, winnersBy } from '../../shared/match/chip-scores.ts'
import type { AwardRule, Deed, Outcome, TeamScore } from '../../shared/match/stop.ts'
import { membersOf } from '../../shared/match/teams.ts'
import type { Match } from '../../shared/match/types.ts'
import { CLOSE, LAST, WINNER } from './content.ts'
import { decisionOf } from './decisions.ts'
import {
  againScores,
  bestFor,
  figuresAt,
  firstBy,
  reasonScores,
  rowsOf,
  sealOf,
  winnerScores,
  worthOf,
} from './score.ts'
import { storyOf } from './story.ts'
import { isFrom, type BoardState } from './types.ts'

export const boardAwards: readonly AwardRule[] = [
  { id: 'release-board-users', by: 'most' },
  { id: 'release-board-crown', by: 'most' },
  { id: 'release-board-chips', by: 'most' },
]

export function boardOutcome(state: BoardState, match: Match): Outcome {
  const teams = isFrom(state, 'crown') || state.phase === 'users' ? teamScoresOf(match, state) : []
  const bets = [winnerScores(state), againScores(state)]
  return {
    cards: [
      teams,
      ...bets.map((scores) => teamScores(scores, match.seats, WINNER.outcomes)),
      teamScores(reasonScores(state), match.seats, LAST.options),
    ].filter((scores) => scores.length > 0),
    deeds: [
      ...teams.flatMap(({ team, saved: figure }): Deed[] =>
        figure > 0 ? [{ award: 'release-board-users', seat: null, team, figure }] : [],
      ),
      ...(isFrom(state, 'crown') ? crowned(match, state) : []),
      ...winnersBy('release-board-chips', savedBySeat(bets.flat())),
    ],
    result: storyOf(state),
  }
}

function teamScoresOf(match: Match, state: BoardState): TeamScore[] {
  return Object.entries(state.shipped).flatMap(([team, option]): TeamScore[] => {
    const [worth, figures] = [worthOf(state, option), figuresAt(state, option)]
    const players = membersOf(match, team).length
    if (worth === null || figures === null || players === 0) return []
    return [{ team, bits: figures.users[state.users], saved: worth, players }]
  })
}

/** Whoever released what its own seal put first, without a look at the users: and how far that was behind the best. */
function crowned(match: Match, state: BoardState): Deed[] {
  const [best] = bestFor(state, state.users)
  const least = best === undefined ? null : rowsOf(state)[best]
  return Object.entries(state.shipped).flatMap(([team, option]): Deed[] => {
    const { deed, at } = decisionOf(option)
    const found = figuresAt(state, option)
    if (deed !== 'ship' || at !== firstBy(state, sealOf(match, state, team)) || found === null || !least) return []
    const behind = found.users[state.users] - least.users[state.users]
    return behind < CLOSE ? [] : [{ award: 'release-board-crown', seat: null, team, figure: behind }]
  })
}
