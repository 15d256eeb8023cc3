/** What the line knows of Signal Box before it is played. */
import type { StopCard } from '../../shared/lessons/plan.ts'
import { sum } from '../../shared/measures/mean.ts'
import { phasesOf, SECONDS } from './content.ts'

export const card: StopCard = {
  id: 'signal-box',
  forms: ['full'],
  hasRematch: true,
  seconds: (planned) => sum(phasesOf(planned).map((phase) => SECONDS[phase])),
}
