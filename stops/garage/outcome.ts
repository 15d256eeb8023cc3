/** What Garage adds to standings, awards and report. */
import { savedBySeat, teamScores, winnersBy } from '../../shared/match/chip-scores.ts'
import type { AwardRule, Deed, Outcome, TeamScore } from '../../shared/match/stop.ts'
import { membersOf } from '../../shared/match/teams.ts'
import type { Match } from '../../shared/match/types.ts'
import { mean } from '../../shared/measures/mean.ts'
import { lastScores } from '../../shared/moves/vote.ts'
import { CHIPS, LAST } from './content.ts'
import { carOf, firstBets, secondBets, teamWorth } from './score.ts'
import { storyOf } from './story.ts'
import { isFrom, type GarageState } from './types.ts'

/** In the order in which they are given. */
export const garageAwards: readonly AwardRule[] = [
  { id: 'garage-car', by: 'most' },
  { id: 'garage-chips', by: 'most' },
]

export function garageOutcome(state: GarageState, match: Match): Outcome {
  const bets = [firstBets(state), secondBets(state)].map((scores) => teamScores(scores, match.seats, CHIPS.outcomes))
  const answers = state.phase === 'answer' ? teamScores(lastScores(state.reasons, LAST), match.seats, LAST.options) : []
  const isTold = state.race !== null && isFrom(state, 'curve')
  const cars = isTold ? carScores(match, state) : []
  const saved = savedBySeat([...firstBets(state), ...secondBets(state)])
  return {
    cards: [cars, ...bets, answers].filter((scores) => scores.length > 0),
    deeds: [
      ...cars.flatMap(({ team, saved: figure }): Deed[] =>
        figure > 0 ? [{ award: 'garage-car', seat: null, team, figure }] : [],
      ),
      ...winnersBy('garage-chips', saved),
    ],
    result: isTold ? storyOf(isFrom(state, 'moved') ? state : { ...state, later: null }) : null,
  }
}

function carScores(match: Match, state: GarageState): TeamScore[] {
  return match.teams.flatMap(({ id }) => {
    const saved = teamWorth(state, id)
    const run = state.race?.[carOf(state.cars, id) ?? -1]
    const players = membersOf(match, id).length
    return saved === null || run === undefined || players === 0
      ? []
      : [{ team: id, bits: mean(run.bits), saved, players }]
  })
}
