/** What the line knows of Lift before it is played. */
import type { StopCard } from '../../shared/lessons/plan.ts'
import { roundsOf, SECONDS } from './content.ts'

export const card: StopCard = {
  id: 'lift',
  forms: ['full', 'express'],
  hasRematch: true,
  treats: ['database'],
  seconds: (planned) => {
    const { rules, bet, ride, say, answer } = SECONDS
    return rules + roundsOf(planned) * (bet + ride) + say + answer
  },
}
