/** What the line knows of this stop before it is played. */
import type { StopCard } from '../../shared/lessons/plan.ts'
import { sum } from '../../shared/measures/mean.ts'
import { legsOf, SECONDS, TURNS } from './content.ts'

export const card: StopCard = {
  id: 'which-book',
  forms: ['full', 'express'],
  hasRematch: true,
  treats: ['truth-filter'],
  seconds: (planned) =>
    sum(
      legsOf(planned).map(({ isRematch }) => {
        const { read, line, lines, told, matrix } = SECONDS
        return (isRematch ? 0 : read) + TURNS * (line + lines + told) + matrix
      }),
    ),
}
