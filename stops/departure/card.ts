/** What the line knows of Departure check before it is played. */
import type { StopCard } from '../../shared/lessons/plan.ts'
import { SECONDS } from './content.ts'

export const card: StopCard = {
  id: 'departure',
  forms: ['full', 'express'],
  hasRematch: false,
  seconds: ({ form }) => (form === 'full' ? SECONDS.ask + SECONDS.open + SECONDS.draw : SECONDS.ask) + SECONDS.close,
}
