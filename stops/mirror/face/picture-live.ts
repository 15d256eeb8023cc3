/** While everybody says where the repairs will land: the loss of the model that is trained now. */
import { uprightBits } from '../../../client/stage/parts/axis.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { place, placeOf, reading, shownOn, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import { POINTS } from '../content.ts'
import { t } from './t.ts'

const bottom = 650

/** `rule`: what it is about. */
export function liveDrawn(title: string, rule: string, live: readonly number[], frame: Frame): Drawn {
  const bits: Axis = { from: 0, to: Math.max(9, ...live), start: bottom, end: 220 }
  const way: Axis = { from: 0, to: POINTS - 1, start: side + 120, end: frame.width - side - 30 }
  const soft = { size: 32, weight: 600, ink: 'soft' } as const
  return {
    title,
    axes: { bits },
    shapes: [
      ...uprightBits(bits, side + 80, t('stage.mirror-loss')),
      write('rule', rule, { x: side, y: 150 }, { size: 38, weight: 800, fit: frame.width - 2 * side }),
      write('loss', t('stage.mirror-loss'), { x: way.start, y: bottom + 46 }, { ...soft, fit: frame.width * 0.36 }),
      write(
        'learns',
        t('stage.mirror-learns'),
        { x: way.end, y: bottom + 46 },
        { ...soft, align: 'end', fit: frame.width * 0.42 },
      ),
      ...live.map((value, k): Shape => {
        const at = reading(value, `play.live.${k}`, t('stage.mirror-loss'), 'bits')
        return {
          id: `point.${k}`,
          is: 'disc',
          x: place(way, k),
          y: placeOf(at, bits),
          r: 12,
          fill: 'teal',
          stroke: 'ink',
          line: 3,
          readings: [shownOn(at, 'bits', 'y')],
        }
      }),
    ],
  }
}
