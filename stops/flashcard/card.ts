/** What the line knows of Flashcard before it is played. */
import type { StopCard } from '../../shared/lessons/plan.ts'
import { ROUNDS, SECONDS } from './content.ts'

export const card: StopCard = {
  id: 'flashcard',
  forms: ['full', 'express'],
  hasRematch: false,
  treats: ['adjust-if-wrong', 'right-or-wrong'],
  needs: ['probes'],
  seconds: ({ form }) =>
    SECONDS.guess + ROUNDS.length * SECONDS.round + SECONDS.read + (form === 'full' ? SECONDS.dose + SECONDS.fixed : 0),
}
