/** What the line knows of Two banks before it is played. */
import type { StopCard } from '../../shared/lessons/plan.ts'
import { legsOf, ROUNDS, SECONDS } from './content.ts'

export const card: StopCard = {
  id: 'two-banks',
  forms: ['full', 'express'],
  hasRematch: true,
  needs: ['probes'],
  seconds: (planned) => {
    const { rules, bet, told, flip, flipped, say, answer } = SECONDS
    const asked = planned.form === 'full' ? say + answer : 0
    return rules + ROUNDS * (bet + told) + legsOf(planned) * (flip + flipped) + asked
  },
}
