/** What the line knows of Receipt before it is played. */
import type { StopCard } from '../../shared/lessons/plan.ts'
import { SECONDS } from './content.ts'

export const card: StopCard = {
  id: 'receipt',
  forms: ['full', 'express'],
  hasRematch: false,
  seconds: ({ form }) => {
    const { guess, ticket, coal, spent, say } = SECONDS
    return guess + ticket + (form === 'full' ? coal + spent + say : 0)
  },
}
