/** What Spotlight adds to standings, awards and report. */
import { teamScores, winnersBy } from '../../shared/match/chip-scores.ts'
import type { AwardRule, Outcome } from '../../shared/match/stop.ts'
import type { Match } from '../../shared/match/types.ts'
import { CALL, lampsOn, LAST } from './content.ts'
import { answerScores, callScores, lampScores, savedBy } from './score.ts'
import { scoreOf } from './story.ts'
import { isFrom, type SpotlightState } from './types.ts'

/** In the order in which they are given. */
export const spotlightAwards: readonly AwardRule[] = [
  { id: 'spotlight-lamps', by: 'most' },
  { id: 'spotlight-sceptic', by: 'most' },
]

export function spotlightOutcome(state: SpotlightState, { seats }: Match): Outcome {
  const { lit } = state
  const told = isFrom(state, 'cover') ? lit : []
  return {
    cards: [
      ...lit.flatMap(({ words }, round) => [
        teamScores(lampScores(state, round), seats, lampsOn(words.length).outcomes),
        teamScores(callScores(state, round), seats, CALL.outcomes),
      ]),
      teamScores(answerScores(state), seats, LAST.options),
    ].filter((scores) => scores.length > 0),
    deeds: [
      ...winnersBy('spotlight-lamps', savedBy(lampScores, state)),
      ...winnersBy('spotlight-sceptic', savedBy(callScores, state)),
    ],
    result: told.length === 0 ? null : scoreOf(told),
  }
}
