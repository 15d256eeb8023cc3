/** What the line knows of Time capsule before it is played. */
import type { StopCard } from '../../shared/lessons/plan.ts'
import { sum } from '../../shared/measures/mean.ts'
import { DAY_SECONDS, DAYS, phasesOf, SECONDS } from './content.ts'

export const card: StopCard = {
  id: 'time-capsule',
  forms: ['full', 'express'],
  hasRematch: true,
  seconds: (planned) =>
    sum(
      phasesOf(planned).map(
        (phase) => SECONDS[phase] + (phase === 'days' || phase === 'more' ? DAYS * DAY_SECONDS : 0),
      ),
    ),
}
