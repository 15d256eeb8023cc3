/** What Signal Box adds to standings, awards and report. */
import { savedBySeat, teamScores, winnersBy } from '../../shared/match/chip-scores.ts'
import type { AwardRule, Outcome } from '../../shared/match/stop.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { AGAIN, CARD, EXAM, FOND, LAST } from './content.ts'
import { againScores, answerScores, cardScores, examScores, fondScores, judgeScores } from './score.ts'
import { storyOf } from './story.ts'
import type { SignalState } from './types.ts'

/** In the order in which they are given. */
export const signalAwards: readonly AwardRule[] = [
  { id: 'signal-box-judge', by: 'most' },
  { id: 'signal-box-chips', by: 'most' },
]

export function signalOutcome(state: SignalState, match: Match, pack: Pack): Outcome {
  const [cards, exams, again] = [cardScores(state, pack), examScores(state), againScores(state, pack)]
  const fonds = fondScores(state)
  const judges = judgeScores(match, state, pack)
  return {
    cards: [
      teamScores(cards, match.seats, CARD.outcomes),
      teamScores(exams, match.seats, EXAM.outcomes),
      teamScores(judges, match.seats, 2),
      teamScores(again, match.seats, AGAIN.outcomes),
      teamScores(fonds, match.seats, FOND.outcomes),
      teamScores(answerScores(state), match.seats, LAST.options),
    ].filter((scores) => scores.length > 0),
    deeds: [
      ...winnersBy('signal-box-judge', savedBySeat(judges)),
      ...winnersBy('signal-box-chips', savedBySeat([...cards, ...exams, ...again, ...fonds])),
    ],
    result: storyOf(state, pack),
  }
}
