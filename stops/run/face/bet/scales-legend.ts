/** Above the beam of the scales: what the star and the two lines across the picture mean, and the lines themselves. */
import { formatBits } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import type { CardReveal } from '../../bet/view-types.ts'
import type { View } from '../../../../shared/match/view-types.ts'
import type { Ink } from '../../../../client/stage/palette.ts'
import { level } from '../../../../client/stage/parts/axis.ts'
import { legend, type Entry } from '../../../../client/stage/parts/legend.ts'
import { reading, type Axis, type Frame, type Reading, type Shape } from '../../../../client/stage/shape.ts'

export const star = { is: 'badge', style: 5, fill: 'yellow', stroke: 'ink', line: 3 } as const

/** Length of a line's sample. */
const sampleW = 46

/** One line across: its number, its name, ink and dashes. */
interface Level {
  readonly id: string
  readonly value: Reading
  readonly bits: number
  readonly ink: Ink
  readonly dash: readonly [number, number]
}

/** The card's own floor, and blind guessing. */
export function levelsOf({ model }: View, { floorBits }: CardReveal): Level[] {
  const floor = reading(floorBits, 'play.bet.reveal.floorBits', t('stage.floor-card'), 'bits')
  const summit = reading(model.summitBits, 'model.summitBits', t('stage.summit'), 'bits')
  return [
    { id: 'floor', value: floor, bits: floorBits, ink: 'teal', dash: [3, 13] },
    { id: 'summit', value: summit, bits: model.summitBits, ink: 'red', dash: [14, 10] },
  ]
}

/** From the left post to `right`. */
export function levelLines(levels: readonly Level[], right: number, axis: Axis): Shape[] {
  return levels.map(({ id, value, ink, dash }) =>
    level(id, value, ['bits', axis], [40, right], { stroke: ink, line: 4, dash }),
  )
}

/** Around height `y`, between the posts. */
export function scalesLegend(levels: readonly Level[], y: number, frame: Frame): Shape[] {
  const best: Entry = {
    id: 'rule',
    sample: ({ x }) => [{ ...star, id: 'rule.star', x: x + 15, y, r: 15 }],
    w: 30,
    text: t('stage.heavier'),
    type: { size: 24, ink: 'soft' },
  }
  const lines = levels.map(({ id, value, bits, ink, dash }): Entry => {
    const across = (x: number) => [
      { x, y },
      { x: x + sampleW, y },
    ]
    return {
      id: `${id}.text`,
      sample: ({ x }) => [{ id: `${id}.key`, is: 'path', points: across(x), stroke: ink, line: 5, dash }],
      w: sampleW,
      text: `${value.label} ${formatBits(bits)}`,
      type: { size: 24, weight: 600, ink },
      readings: [value],
    }
  })
  return legend([best, ...lines], 44, frame.width - 44, y)
}
