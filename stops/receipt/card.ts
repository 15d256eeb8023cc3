/** What the line knows of Receipt before it is played. */
import type { StopCard } from '../../shared/lessons/plan.ts'
import { SECONDS } from './content.ts'

export const card: StopCard = {
  id: 'receipt',
  forms: ['full', 'express'],
  hasRematch: false,
  seconds: ({ form }) => SECONDS.guess + SECONDS.ticket + (form === 'full' ? SECONDS.say : 0),
}
