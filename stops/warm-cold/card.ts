/** What the line knows of Warm or cold before it is played. */
import type { StopCard } from '../../shared/lessons/plan.ts'
import { secretsOf, SECONDS } from './content.ts'

export const card: StopCard = {
  id: 'warm-cold',
  forms: ['full'],
  hasRematch: true,
  seconds: (planned) => SECONDS.cold + secretsOf(planned) * (SECONDS.warm + SECONDS.told),
}
