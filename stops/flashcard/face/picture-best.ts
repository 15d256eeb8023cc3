/** Who was nearest in this round, and at the end who was best at the stop: one line above the card. */
import { formatBits } from '../../../client/locale/t.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Frame, type Shape } from '../../../client/stage/shape.ts'
import { whoOf } from '../../../client/ui/team-badge.ts'
import type { View } from '../../../shared/match/view-types.ts'
import type { FlashcardView } from '../types.ts'
import { t } from './t.ts'

/** More who are level are left to the column beside. */
const mostNames = 3

export function bestLine({ teams }: View, { best, phase }: FlashcardView, frame: Frame): Shape[] {
  const first = best.filter(({ place }) => place === 1)
  const [one] = first
  if (one === undefined || first.length > mostNames) return []
  const names = first.map(({ name, team }) =>
    whoOf(
      name,
      teams.find(({ id }) => id === team),
    ),
  )
  const isEnd = phase === 'fixed'
  const text = t(isEnd ? 'stage.best' : 'stage.nearest', { who: names.join(' · '), bits: formatBits(one.figure) })
  const label = t(isEnd ? 'stage.best-label' : 'stage.nearest-label')
  return [
    write(
      'best',
      text,
      { x: frame.width / 2, y: 36 },
      { size: 32, weight: 800, align: 'middle', fit: frame.width - 120 },
      [reading(one.figure, `play.best.${best.indexOf(one)}.figure`, label, 'bits')],
    ),
  ]
}
