/** What the line knows of Mirror room before it is played. */
import { sum } from '../../shared/measures/mean.ts'
import type { StopCard } from '../../shared/lessons/plan.ts'
import { phasesOf, SECONDS } from './content.ts'
import { CONTENTS } from './content-ids.ts'

export const card: StopCard = {
  id: 'mirror',
  forms: ['full', 'express'],
  hasRematch: true,
  contents: CONTENTS,
  seconds: (planned) => sum(phasesOf(planned).map((phase) => SECONDS[phase])),
}
