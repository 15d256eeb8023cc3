/** What the line knows of Pile of Math before it is played. */
import type { StopCard } from '../../shared/lessons/plan.ts'
import { SECONDS, TALK_SECONDS } from './content.ts'

export const card: StopCard = {
  id: 'pile-of-math',
  forms: ['full', 'express'],
  hasRematch: false,
  seconds: ({ form }) => TALK_SECONDS[form] + SECONDS.guess + SECONDS.reveal,
}
