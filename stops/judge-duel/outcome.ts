/** What Judge duel adds to standings, awards and report. */
import { savedBySeat, teamScores, winnersBy } from '../../shared/match/chip-scores.ts'
import type { AwardRule, Outcome } from '../../shared/match/stop.ts'
import type { Match } from '../../shared/match/types.ts'
import { AGREE, firstTable, LAST } from './content.ts'
import { agreeScores, firstScores, reasonScores } from './score.ts'
import { storyOf } from './story.ts'
import { METRICS, type JudgeState } from './types.ts'

export const judgeAwards: readonly AwardRule[] = [{ id: 'judge-duel-chips', by: 'most' }]

export function judgeOutcome(state: JudgeState, { seats }: Match): Outcome {
  const firsts = METRICS.map((metric) => firstScores(state, metric))
  const agree = agreeScores(state)
  const { outcomes } = firstTable(state.outputs)
  return {
    cards: [
      ...firsts.map((scores) => teamScores(scores, seats, outcomes)),
      teamScores(agree, seats, AGREE.outcomes),
      teamScores(reasonScores(state), seats, LAST.options),
    ].filter((scores) => scores.length > 0),
    deeds: winnersBy('judge-duel-chips', savedBySeat([...firsts.flat(), ...agree])),
    result: storyOf(state),
  }
}
