/** Off the leash: how the judges like it, and how much of what it writes is true, step by step. */
import { curves, type Curve } from '../../../client/stage/parts/curve.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { waiting } from '../../../client/stage/parts/waiting.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { formatPercent } from '../../../client/locale/t.ts'
import { wordOf } from '../../../client/locale/word-of.ts'
import { place, reading, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { SignalView } from '../view-types.ts'
import { cardName } from './names.ts'
import { t } from './t.ts'

const [top, bottom] = [150, 600]
/** Sentences that it wrote, below the curves. */
const WROTE = 2
/** Shares that the axis names. */
const TICKS = [0, 0.5, 1] as const

export function looseDrawn(play: SignalView, words: readonly string[], frame: Frame): Drawn {
  const { loose } = play
  if (loose === null)
    return {
      title: t('signal-box.hacked'),
      shapes: waiting(t('signal-box.again'), t('signal-box.hacked-waits'), frame),
    }
  const axis: Axis = { from: 0, to: 1, start: bottom, end: top }
  const { readings } = loose
  const [left, right] = [side + 110, frame.width - side - 400]
  const names = { gap: 24, apart: 64, type: { size: 34, weight: 800, fit: 370 } } as const
  const soft = { size: 30, weight: 600, ink: 'soft' } as const
  const step = (right - left) / Math.max(1, readings.length - 1)
  return {
    title: t('signal-box.hacked'),
    axes: { share: axis },
    shapes: [
      ...TICKS.flatMap((share): Shape[] => {
        const y = place(axis, share)
        const read = reading(share, 'scale', t('stage.signal-box-win'), 'percent')
        return [
          { id: `grid.${share}`, is: 'beam', x: left, y, x2: right, y2: y, line: share === 0 ? 4 : 2, stroke: 'soft' },
          write(`tick.${share}`, formatPercent(share), { x: left - 20, y }, { ...soft, align: 'end' }, [read]),
        ]
      }),
      ...curves(linesOf(play, loose), { axis: ['share', axis], left, right, names, beat: 1 }),
      ...readings.map((one, k) =>
        write(
          `step.${k}`,
          String(one.step),
          { x: left + k * step, y: bottom + 36 },
          { ...soft, align: 'middle', fit: 90 },
          [reading(one.step, `play.loose.readings.${k}.step`, t('stage.signal-box-step-name'), 'count')],
        ),
      ),
      write('wrote', t('stage.signal-box-wrote'), { x: side, y: 745 }, { ...soft, size: 34, fit: frame.width * 0.6 }),
      ...loose.wrote
        .slice(0, WROTE)
        .map((tokens, k) =>
          write(
            `wrote.${k}`,
            tokens.map((word) => wordOf(words, word)).join(' '),
            { x: side, y: 798 + 56 * k },
            { size: 42, weight: 800, fit: frame.width - 2 * side },
          ),
        ),
      write(
        'steps',
        t('stage.signal-box-step-name'),
        { x: (left + right) / 2, y: bottom + 80 },
        { ...soft, align: 'middle' },
      ),
    ],
  }
}

function linesOf({ tastes, rack }: SignalView, { readings }: NonNullable<SignalView['loose']>): Curve[] {
  const wins = tastes.flatMap(({ taste }, i): Curve[] => {
    if (taste === 'true') return []
    const values = reading(
      readings.map(({ wins }) => wins[i] ?? 0),
      `play.loose.readings.*.wins.${i}`,
      t('stage.signal-box-win'),
      'percent',
    )
    const name = t('stage.signal-box-judges', { card: cardName(taste, rack) })
    return [{ id: `judges.${i}`, name, values, ink: i === 0 ? 'teal' : 'ink' }]
  })
  if (readings.some(({ legal }) => legal === null)) return wins
  const legal = reading(
    readings.map(({ legal }) => legal ?? 0),
    'play.loose.readings.*.legal',
    t('stage.signal-box-legal'),
    'percent',
  )
  return [...wins, { id: 'legal', name: t('stage.signal-box-legal'), values: legal, ink: 'red' }]
}
