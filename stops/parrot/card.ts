/** What the line knows of Parrot or Learner before it is played. */
import type { PlannedStop, StopCard } from '../../shared/lessons/plan.ts'
import { MARKS, QUESTIONS, SECONDS } from './content.ts'
import { playedOf } from './timetable.ts'
import type { ParrotPhase } from './types.ts'

export const card: StopCard = {
  id: 'parrot',
  forms: ['full', 'express'],
  hasRematch: true,
  treats: ['learned-by-heart'],
  seconds: (planned) => playedOf(planned).reduce((all, phase) => all + secondsOf(phase, planned), 0),
}

function secondsOf(phase: ParrotPhase, { form }: Pick<PlannedStop, 'form'>): number {
  if (phase === 'question') return SECONDS.rules + QUESTIONS[form] * SECONDS.question
  if (phase === 'chips') return QUESTIONS[form] * SECONDS.chips
  if (phase === 'gauge' || phase === 'second') return (MARKS + 1) * SECONDS.mark
  return SECONDS[phase]
}
