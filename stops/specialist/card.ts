/** What the line knows of Specialist before it is played. */
import { sum } from '../../shared/measures/mean.ts'
import type { StopCard } from '../../shared/lessons/plan.ts'
import { CONTENTS } from './client-ids.ts'
import { BRINGING, phasesOf, SECONDS } from './content.ts'

export const card: StopCard = {
  id: 'specialist',
  forms: ['full', 'express'],
  hasRematch: true,
  contents: CONTENTS,
  treats: ['forgetting'],
  seconds: (planned) =>
    sum(phasesOf(planned).map((phase) => SECONDS[phase])) + (planned.content === 'own' ? BRINGING : 0),
}
