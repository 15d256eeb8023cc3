/** Twelve items in two columns, each with a bar before and a bar after, as long as the chips on what is right. */
import { formatNumber, formatSignedBits } from '../../../client/locale/t.ts'
import { bar, bed, type Bar } from '../../../client/stage/parts/bars.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Axis, type Frame, type Reading, type Shape } from '../../../client/stage/shape.ts'
import { EACH, TABLE } from '../content.ts'
import type { Gain, Mean } from '../score.ts'
import type { ItemTold, Told } from '../view-types.ts'
import { gainText, shortOf } from './names.ts'
import { t } from './t.ts'

const gap = 64
const top = 250
const thick = 18

export function told(all: Told, frame: Frame): Drawn {
  const width = (frame.width - 2 * side - gap) / 2
  const axis: Axis = { from: 0, to: TABLE.chips, start: 0, end: width - 84 }
  const pitch = (frame.height - top - 40) / EACH
  return {
    title: t('departure.told'),
    axes: { chips: axis },
    shapes: [
      ...classLines(all, frame),
      ...all.items.flatMap((one, at) => {
        const x = side + (at < EACH ? 0 : width + gap)
        return itemShapes(one, at, { x, y: top + (at % EACH) * pitch }, axis, width)
      }),
    ],
  }
}

function itemShapes(
  { item, before, after }: ItemTold,
  at: number,
  { x, y }: { readonly x: number; readonly y: number },
  axis: Axis,
  width: number,
): Shape[] {
  const row = (part: 'before' | 'after', value: number | null, top: number): Shape[] => {
    if (value === null) return []
    const read = reading(value, `play.told.items.${at}.${part}`, t(`stage.departure-${part}`), 'count')
    const look = part === 'after' ? ({ fill: 'teal', radius: 6 } as const) : ({ fill: 'tealSoft', radius: 6 } as const)
    const drawn: Bar = { id: `${part}.${item}`, x, y: top, h: thick, axis: ['chips', axis], value: read, look }
    const type = { size: 26, weight: 800, align: 'end' } as const
    return [
      bed(drawn),
      bar(drawn),
      write(`${part}.${item}.chips`, formatNumber(value), { x: x + width, y: top + thick / 2 }, type, [read]),
    ]
  }
  return [
    write(`item.${item}`, shortOf(item), { x, y: y + 18 }, { size: 32, weight: 600, fit: width }),
    ...row('before', before, y + 40),
    ...row('after', after, y + 40 + thick + 8),
  ]
}

function classLines({ before, after, gain }: Told, frame: Frame): Shape[] {
  const fit = frame.width - 2 * side
  const mean = (one: Mean | null) => (one === null ? t('departure.unasked') : formatSignedBits(one.bits))
  return [
    write(
      'gain',
      gainText(gain),
      { x: side, y: 138 },
      { size: 40, weight: 800, ink: gain?.verdict === 'better' ? 'teal' : 'ink', fit },
      gain === null ? [] : gainReadings(gain),
    ),
    write(
      'means',
      t('departure.mean', { before: mean(before), after: mean(after) }),
      { x: side, y: 186 },
      { size: 30, weight: 600, fit },
      [...meanReading('before', before), ...meanReading('after', after)],
    ),
    write('legend', t('stage.departure-legend'), { x: side, y: 226 }, { size: 28, weight: 400, ink: 'soft', fit }),
  ]
}

function meanReading(part: 'before' | 'after', mean: Mean | null): Reading[] {
  if (mean === null) return []
  return [reading(mean.bits, `play.told.${part}.bits`, t(`stage.departure-mean-${part}`), 'bits')]
}

function gainReadings(gain: Gain): Reading[] {
  return (['mean', 'low', 'high'] as const).map((part) =>
    reading(gain[part], `play.told.gain.${part}`, t('departure.told'), 'bits'),
  )
}
