/** What Specialist adds to standings, awards and report: the contracts of the teams, and who knew what their model would lose. */
import { teamScores, winnersBy } from '../../shared/match/chip-scores.ts'
import type { AwardRule, Outcome } from '../../shared/match/stop.ts'
import { membersOf } from '../../shared/match/teams.ts'
import type { Match } from '../../shared/match/types.ts'
import { lastScores } from '../../shared/moves/vote.ts'
import { LAST, LOSS } from './content.ts'
import { teamArm } from './names.ts'
import { bestContract, contracted, gaugesOf, lossScores, savedBy, worthOf } from './score.ts'
import { scoreOf } from './story.ts'
import { isFrom, type SpecialistState } from './types.ts'

export const specialistAwards: readonly AwardRule[] = [
  { id: 'specialist-contract', by: 'most' },
  { id: 'specialist-loss', by: 'most' },
]

export function specialistOutcome(state: SpecialistState, match: Match): Outcome {
  if (!isFrom(state, 'front')) return { cards: [], deeds: [], result: null }
  const worths = contracted(state).flatMap((team) => {
    const worth = worthOf(state, team)
    return worth === null ? [] : [{ team, worth }]
  })
  const contracts = worths.map(({ team, worth }) => ({
    team,
    bits: gaugesOf(state, teamArm(team))?.client ?? 0,
    saved: worth.points,
    players: membersOf(match, team).length,
  }))
  const best = bestContract(state)
  const bets = teamScores(lossScores(state), match.seats, LOSS.outcomes)
  const answers = state.phase === 'answer' ? teamScores(lastScores(state.reasons, LAST), match.seats, LAST.options) : []
  return {
    cards: [contracts, bets, answers].filter(({ length }) => length > 0),
    deeds: [
      ...worths.flatMap(({ team, worth }) =>
        team === best ? [{ award: 'specialist-contract', seat: null, team, figure: worth.points }] : [],
      ),
      ...winnersBy('specialist-loss', savedBy(state)),
    ],
    result: worths.length === 0 ? null : scoreOf(state),
  }
}
