/** The large one while it learns: how surprised it is by what comes next, before it has trained on that. */
import { uprightBits } from '../../../client/stage/parts/axis.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { place, placeOf, reading, shownOn, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import { POINTS } from '../content.ts'
import type { OracleView } from '../view-types.ts'
import { t } from './t.ts'

const bottom = 790

export function curveDrawn({ curve, isTrained, large: { width } }: OracleView, frame: Frame): Drawn {
  const bits: Axis = { from: 0, to: Math.max(9, ...curve), start: bottom, end: 190 }
  const way: Axis = { from: 0, to: POINTS - 1, start: side + 110, end: frame.width - side - 30 }
  const soft = { size: 32, weight: 600, ink: 'soft' } as const
  return {
    title: t(isTrained ? 'oracle.trained' : 'oracle.train'),
    axes: { bits },
    shapes: [
      ...uprightBits(bits, side + 80, t('stage.oracle-curve')),
      write('large', t('oracle.wide', { width }), { x: side, y: 142 }, { size: 36, weight: 800, ink: 'teal' }, [
        reading(width, 'play.large.width', t('stage.oracle-width'), 'count'),
      ]),
      write('curve', t('stage.oracle-curve'), { x: way.start, y: bottom + 46 }, { ...soft, fit: frame.width * 0.4 }),
      write(
        'learns',
        t('stage.oracle-learns'),
        { x: way.end, y: bottom + 46 },
        { ...soft, align: 'end', fit: frame.width * 0.3 },
      ),
      ...curve.map((value, k): Shape => {
        const at = reading(value, `play.curve.${k}`, t('stage.oracle-curve'), 'bits')
        return {
          id: `point.${k}`,
          is: 'disc',
          x: place(way, k),
          y: placeOf(at, bits),
          r: 13,
          fill: 'teal',
          stroke: 'ink',
          line: 3,
          readings: [shownOn(at, 'bits', 'y')],
        }
      }),
    ],
  }
}
