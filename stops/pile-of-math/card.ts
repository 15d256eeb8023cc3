/** What the line knows of Pile of Math before it is played. */
import type { StopCard } from '../../shared/lessons/plan.ts'
import { SECONDS } from './content.ts'

export const card: StopCard = {
  id: 'pile-of-math',
  forms: ['full', 'express'],
  hasRematch: false,
  treats: ['pre-installed'],
  seconds: ({ form }) => SECONDS[form === 'full' ? 'talk' : 'short'] + SECONDS.guess + SECONDS.reveal,
}
