/** What the line knows of Judge duel before it is played. */
import type { StopCard } from '../../shared/lessons/plan.ts'
import { sum } from '../../shared/measures/mean.ts'
import { SECONDS } from './content.ts'

export const card: StopCard = {
  id: 'judge-duel',
  forms: ['full'],
  hasRematch: false,
  seconds: () => sum(Object.values(SECONDS)),
}
