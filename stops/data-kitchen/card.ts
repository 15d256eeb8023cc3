/** What the line knows of the Data Kitchen before it is played. */
import type { StopCard } from '../../shared/lessons/plan.ts'
import { phasesOf, SECONDS } from './timetable.ts'

export const card: StopCard = {
  id: 'data-kitchen',
  forms: ['full', 'express'],
  hasRematch: true,
  treats: ['truth-filter', 'more-is-better'],
  needs: ['grammar'],
  seconds: (planned) => phasesOf(planned).reduce((sum, phase) => sum + SECONDS[planned.form][phase], 0),
}
