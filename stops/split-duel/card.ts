/** What the line knows of Split Duel before it is played. */
import type { PlannedStop, StopCard } from '../../shared/lessons/plan.ts'
import { sum } from '../../shared/measures/mean.ts'
import { ROUNDS, SECONDS } from './content.ts'
import { stepsOf, type Step } from './timetable.ts'

export const card: StopCard = {
  id: 'split-duel',
  forms: ['full', 'express'],
  hasRematch: true,
  seconds: (planned) => SECONDS.rules + sum(stepsOf(planned).map((step) => step.seconds * times(step, planned))),
}

function times({ phase }: Step, { form }: Pick<PlannedStop, 'form'>): number {
  return phase === 'couple' ? ROUNDS[form] : 1
}
