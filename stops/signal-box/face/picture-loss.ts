/** The loss of the pairs while it learns from them: a coin at first. */
import { level, uprightBits } from '../../../client/stage/parts/axis.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { place, reading, shownOn, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import { STEPS } from '../content.ts'
import type { SignalView } from '../view-types.ts'
import { t } from './t.ts'

const bottom = 790
/** Bits of a coin. */
const COIN = 1

export function lossDrawn({ live, isTrained }: SignalView, frame: Frame): Drawn {
  const bits: Axis = { from: 0, to: Math.max(1.3, ...live), start: bottom, end: 190 }
  const way: Axis = { from: 0, to: STEPS - 1, start: side + 110, end: frame.width - side - 30 }
  const soft = { size: 32, weight: 600, ink: 'soft' } as const
  const coin = reading(COIN, 'scale', t('stage.signal-box-loss'), 'bits')
  return {
    title: t(isTrained ? 'signal-box.trained' : 'signal-box.train'),
    axes: { bits },
    shapes: [
      ...uprightBits(bits, side + 80, t('stage.signal-box-loss')),
      level('coin', coin, ['bits', bits], [way.start - 24, way.end + 24], { stroke: 'soft', line: 4, dash: [14, 12] }),
      write(
        'coin.word',
        t('stage.signal-box-coin-level'),
        { x: way.start, y: 146 },
        { ...soft, fit: way.end - way.start },
      ),
      write('loss', t('stage.signal-box-loss'), { x: way.start, y: bottom + 46 }, { ...soft, fit: frame.width * 0.5 }),
      write(
        'learns',
        t('stage.signal-box-learns'),
        { x: way.end, y: bottom + 46 },
        { ...soft, align: 'end', fit: frame.width * 0.3 },
      ),
      ...live.map((value, k): Shape => {
        const at = reading(value, `play.live.${k}`, t('stage.signal-box-loss'), 'bits')
        return {
          id: `point.${k}`,
          is: 'disc',
          x: place(way, k),
          y: place(bits, value),
          r: 11,
          fill: 'teal',
          stroke: 'ink',
          line: 3,
          readings: [shownOn(at, 'bits', 'y')],
        }
      }),
    ],
  }
}
