/** What Time capsule adds to standings, awards and report. */
import { savedBySeat, teamMeans, teamScores, winnersBy, type SeatScore } from '../../shared/match/chip-scores.ts'
import type { AwardRule, Outcome } from '../../shared/match/stop.ts'
import type { Match } from '../../shared/match/types.ts'
import { BET, LAST, DAY } from './content.ts'
import { resultOf } from './result.ts'
import { alarmScores, planScores, reasonScores, saysScores, whenScores } from './score.ts'
import { watchAt, type CapsuleState } from './types.ts'

export const capsuleAwards: readonly AwardRule[] = [
  { id: 'time-capsule-alarm', by: 'most' },
  { id: 'time-capsule-foresight', by: 'most' },
]

type Saved = Pick<SeatScore, 'seat' | 'saved'>

/** What the running phase has paid. */
export function tellsOf(state: CapsuleState): readonly Saved[] {
  const at = watchAt(state.phase)
  switch (state.phase) {
    case 'sure':
      return saysScores(state)
    case 'found':
    case 'seen':
      return [...alarmScores(state, at), ...whenScores(state, at)]
    case 'after':
      return planScores(state)
    case 'answer':
      return reasonScores(state)
    case 'ask':
    case 'alarm':
    case 'days':
    case 'again':
    case 'more':
    case 'update':
    case 'say':
      return []
  }
}

export function capsuleOutcome(state: CapsuleState, { seats }: Match): Outcome {
  const whens = state.watches.map((_, at) => whenScores(state, at))
  const alarms = state.watches.map((_, at) => alarmScores(state, at))
  const cards = [
    teamScores(saysScores(state), seats, BET.outcomes),
    ...alarms.map((scores) => teamMeans(scores, seats)),
    ...whens.map((scores) => teamScores(scores, seats, DAY.outcomes)),
    teamMeans(planScores(state), seats),
    teamScores(reasonScores(state), seats, LAST.options),
  ]
  return {
    cards: cards.filter(({ length }) => length > 0),
    deeds: [
      ...winnersBy('time-capsule-alarm', savedBySeat(alarms.flat())),
      ...winnersBy('time-capsule-foresight', savedBySeat([...saysScores(state), ...whens.flat()])),
    ],
    result: resultOf(state, seats),
  }
}
