/** What the line knows of Update day before it is played. */
import type { StopCard } from '../../shared/lessons/plan.ts'
import { sum } from '../../shared/measures/mean.ts'
import { SECONDS } from './content.ts'

export const card: StopCard = {
  id: 'update-day',
  forms: ['full'],
  hasRematch: false,
  treats: ['learns-while-chatting'],
  seconds: () => sum(Object.values(SECONDS)),
}
