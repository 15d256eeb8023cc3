/** What the line knows of Spotlight before it is played. */
import type { StopCard } from '../../shared/lessons/plan.ts'
import { roundsOf, SECONDS } from './content.ts'

export const card: StopCard = {
  id: 'spotlight',
  forms: ['full', 'express'],
  hasRematch: true,
  seconds: (planned) => {
    const { lamps, swap, heads, cover, say, answer } = SECONDS
    return roundsOf(planned) * (lamps + swap + heads) + cover + say + answer
  },
}
