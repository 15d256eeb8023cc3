/** Everybody's mean over the cards revealed so far, as marks at their heights. */
import { t } from '../t.ts'
import { ladder, type Rung } from '../../../../client/stage/parts/ladder.ts'
import { reading, type Area, type Axis, type Shape } from '../../../../client/stage/shape.ts'
import type { RunView } from '../../view-types.ts'

type Marks = NonNullable<RunView['marks']>

const looks = {
  model: 'train',
  players: 'class',
  untrained: 'ghost',
  earlier: 'ghost',
  reader: 'ghost',
  bigram: 'ghost',
} as const

export function marksLadder(marks: Marks, axis: Axis, box: Area): Shape[] {
  const rungs: Rung[] = marks.rows.map(({ id, bits }, i) => ({
    id,
    name: t(`stage.mark.${id}`),
    bits,
    source: `play.marks.rows.${i}.bits`,
    look: looks[id],
  }))
  const floor: Rung = {
    id: 'floor',
    name: t('stage.mark.floor'),
    bits: marks.floorBits,
    source: 'play.marks.floorBits',
    look: 'floor',
  }
  const title = t('stage.marks', { count: marks.cards })
  const cards = reading(marks.cards, 'play.marks.cards', t('stage.cards-name'), 'count')
  return ladder([...rungs, floor], title, [cards], axis, box)
}
