/** What the line knows of Release board before it is played. */
import type { StopCard } from '../../shared/lessons/plan.ts'
import { sum } from '../../shared/measures/mean.ts'
import { phasesOf, SECONDS } from './content.ts'

export const card: StopCard = {
  id: 'release-board',
  forms: ['full', 'express'],
  hasRematch: true,
  seconds: (planned) => sum(phasesOf(planned).map((phase) => SECONDS[phase])),
}
