/** What the line knows of Who moves together before it is played. */
import type { StopCard } from '../../shared/lessons/plan.ts'
import { FRAME_SECONDS, legsOf, MARKS, SECONDS } from './content.ts'

export const card: StopCard = {
  id: 'who-moves',
  forms: ['full', 'express'],
  hasRematch: true,
  treats: ['database'],
  seconds: (planned) => {
    const { rules, bet, train, map, say, answer } = SECONDS
    const leg = bet + train + (MARKS.length - 1) * FRAME_SECONDS + map
    return rules + legsOf(planned) * leg + (planned.form === 'full' ? say + answer : 0)
  },
}
