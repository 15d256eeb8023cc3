/** What the line knows of Fog Hill before it is played. */
import type { StopCard } from '../../shared/lessons/plan.ts'
import { SECONDS } from './content.ts'

export const card: StopCard = {
  id: 'fog-hill',
  forms: ['full', 'express'],
  hasRematch: true,
  treats: ['big-steps'],
  seconds: ({ form, rematch }) => {
    const { start, walk, fog, below, say, answer } = SECONDS
    const again = rematch ? walk + fog : 0
    return start + walk + fog + below + again + (form === 'full' ? say + answer : 0)
  },
}
