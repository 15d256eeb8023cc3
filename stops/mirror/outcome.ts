/** What Mirror room adds to standings, awards and report: the repairs of the teams, and who knew where they would land. */
import { savedBySeat, teamScores, winnersBy, type SeatScore } from '../../shared/match/chip-scores.ts'
import type { AwardRule, Outcome, TeamScore } from '../../shared/match/stop.ts'
import { membersOf } from '../../shared/match/teams.ts'
import type { Match, SeatId } from '../../shared/match/types.ts'
import { lastScores } from '../../shared/moves/vote.ts'
import { AGAIN, GAP, LAND_CHIPS, LAST, OTHER } from './content.ts'
import { againScores, bestTeams, gapScores, landScores, modelOf, otherScores, pointsFor } from './score.ts'
import { scoreOf } from './story.ts'
import { isFrom, type MirrorState } from './types.ts'

export const mirrorAwards: readonly AwardRule[] = [
  { id: 'mirror-repair', by: 'most' },
  { id: 'mirror-foresight', by: 'most' },
]

/** What chips have won so far, by seat. */
export function savedBy(state: MirrorState): Readonly<Record<SeatId, number>> {
  return savedBySeat(chips(state).flatMap(([scores]) => [...scores]))
}

/** The bets that are told, each with how many outcomes it had. */
function chips(state: MirrorState): (readonly [readonly SeatScore[], number])[] {
  return [
    [gapScores(state), GAP.outcomes],
    [landScores(state), LAND_CHIPS.outcomes],
    [otherScores(state), OTHER.outcomes],
    [againScores(state), AGAIN.outcomes],
  ]
}

export function mirrorOutcome(state: MirrorState, match: Match): Outcome {
  const teams = isFrom(state, 'front') ? Object.keys(state.fixes) : []
  const repairs = teams.flatMap((team): TeamScore[] => {
    const [points, model] = [pointsFor(state, team), modelOf(state, team)]
    if (points === null || model === null || (state.fixes[team] ?? null) === null) return []
    return [{ team, bits: Math.abs(model.gap), saved: points, players: membersOf(match, team).length }]
  })
  const answers: readonly SeatScore[] = state.phase === 'answer' ? lastScores(state.reasons, LAST) : []
  const bets = chips(state).map(([scores, outcomes]) => teamScores([...scores], match.seats, outcomes))
  const best = isFrom(state, 'front') ? bestTeams(state) : []
  return {
    cards: [...bets, repairs, teamScores([...answers], match.seats, LAST.options)].filter(({ length }) => length > 0),
    deeds: [
      ...best.map((team) => ({ award: 'mirror-repair', seat: null, team, figure: pointsFor(state, team) ?? 0 })),
      ...winnersBy('mirror-foresight', savedBy(state)),
    ],
    result: scoreOf(state),
  }
}
