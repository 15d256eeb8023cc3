/** What the line knows of Garage before it is played. */
import type { StopCard } from '../../shared/lessons/plan.ts'
import { buildSeconds, SECONDS } from './content.ts'

export const card: StopCard = {
  id: 'garage',
  forms: ['full', 'express'],
  hasRematch: true,
  seconds: (planned) => {
    const { rules, bet, race, curve, again, moved, say, answer } = SECONDS
    const rematch = planned.rematch ? again + moved : 0
    return rules + bet + buildSeconds(planned) + race + curve + rematch + say + answer
  },
}
