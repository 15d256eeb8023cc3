/** What the line knows of Blank duel before it is played. */
import type { StopCard } from '../../shared/lessons/plan.ts'
import { legsOf, PER_LEG, SECONDS } from './content.ts'

export const card: StopCard = {
  id: 'blank-duel',
  forms: ['full', 'express'],
  hasRematch: true,
  seconds: (planned) => {
    const { rules, fill, told, bet, duel, say, answer } = SECONDS
    const leg = PER_LEG * (fill + told) + bet + duel
    return rules + legsOf(planned) * leg + (planned.form === 'full' ? say + answer : 0)
  },
}
