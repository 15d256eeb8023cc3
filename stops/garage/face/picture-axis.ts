/** The axis of bits on the left and the ground below it, as both pictures of the cars have them. */
import { uprightBits } from '../../../client/stage/parts/axis.ts'
import type { Axis, Shape } from '../../../client/stage/shape.ts'
import { t } from './t.ts'

/** `at`: where the axis stands; the ground goes on to `right`. */
export function bitsGround(bits: Axis, at: number, right: number): Shape[] {
  return [
    ...uprightBits(bits, at, t('stage.garage-bits')),
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
