/** What Oracle adds to standings, awards and report. */
import { savedBySeat, teamScores, winnersBy } from '../../shared/match/chip-scores.ts'
import type { AwardRule, Outcome } from '../../shared/match/stop.ts'
import type { Match } from '../../shared/match/types.ts'
import { BUY, LAST, PLACES, STEPS } from './content.ts'
import { answerScores, buyScores, guessScores, lineScores } from './score.ts'
import { storyOf } from './story.ts'
import { isFrom, type OracleState } from './types.ts'

/** In the order in which they are given. */
export const oracleAwards: readonly AwardRule[] = [
  { id: 'oracle-line', by: 'most' },
  { id: 'oracle-chips', by: 'most' },
]

export function oracleOutcome(state: OracleState, match: Match): Outcome {
  const [guess, lines, buy] = [guessScores(state), lineScores(state), buyScores(state)]
  return {
    cards: [
      teamScores(guess, match.seats, STEPS.outcomes),
      teamScores(lines, match.seats, PLACES),
      teamScores(buy, match.seats, BUY.outcomes),
      teamScores(answerScores(state), match.seats, LAST.options),
    ].filter((scores) => scores.length > 0),
    deeds: [
      ...winnersBy('oracle-line', savedBySeat(lines)),
      ...winnersBy('oracle-chips', savedBySeat([...guess, ...buy])),
    ],
    result: isFrom(state, 'outcome') ? storyOf(isFrom(state, 'bought') ? state : { ...state, next: null }) : null,
  }
}
