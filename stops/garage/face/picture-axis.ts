/** The axis of bits on the left and the ground below it, as both pictures of the cars have them. */
import { scale, ticksOf } from '../../../client/stage/parts/axis.ts'
import type { Axis, Shape } from '../../../client/stage/shape.ts'
import { t } from './t.ts'

/** `at`: where the axis stands; the ground goes on to `right`. */
export function bitsGround(bits: Axis, at: number, right: number): Shape[] {
  return [
    ...scale({
      axis: ['bits', bits],
      along: 'y',
      at,
      ticks: ticksOf(bits, 1, 60),
      label: t('stage.garage-bits'),
      line: 4,
      tick: { long: 12, wide: 4, gap: 20 },
      type: { size: 30, weight: 600, ink: 'soft' },
    }),
    {
      id: 'ground',
      is: 'path',
      points: [
        { x: at, y: bits.start + 12 },
        { x: right, y: bits.start + 12 },
      ],
      stroke: 'ink',
      line: 4,
    },
  ]
}
