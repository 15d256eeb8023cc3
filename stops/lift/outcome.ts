/** What Lift adds to standings, awards and report. */
import { teamScores, winnersBy } from '../../shared/match/chip-scores.ts'
import type { AwardRule, Outcome } from '../../shared/match/stop.ts'
import type { Match } from '../../shared/match/types.ts'
import { lastScores } from '../../shared/moves/vote.ts'
import { CHIPS, LAST } from './content.ts'
import { floorScores, isTold, savedBy } from './score.ts'
import { scoreOf } from './story.ts'
import type { LiftState } from './types.ts'

export const liftAwards: readonly AwardRule[] = [{ id: 'lift-floors', by: 'most' }]

export function liftOutcome(state: LiftState, { seats }: Match): Outcome {
  const told = state.rides.filter((_, round) => isTold(state, round))
  const floors = told.map((_, round) => teamScores(floorScores(state, round), seats, CHIPS.outcomes))
  const answers = state.phase === 'answer' ? teamScores(lastScores(state.reasons, LAST), seats, LAST.options) : []
  return {
    cards: [...floors, answers].filter((scores) => scores.length > 0),
    deeds: winnersBy('lift-floors', savedBy(state)),
    result: told.length === 0 ? null : scoreOf(told),
  }
}
