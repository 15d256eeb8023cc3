/** Every forecast as a flag beside the ruler, at the height where it said the run would end. */
import { t } from '../../../../client/locale/t.ts'
import { lineWidth } from '../../../../client/stage/labels.ts'
import { place, reading, type Axis, type Shape } from '../../../../client/stage/shape.ts'
import type { ExamView } from './exam-picture.ts'

const left = 112
const columnW = 22
const columns = 5
/** Least distance of two flags in one column, while there are columns left. */
const apart = 30

export function forecastFlags(result: ExamView, axis: Axis): Shape[] {
  const { beforeBits, forecast } = result
  const drops = forecast?.drops ?? []
  if (beforeBits === null || drops.length === 0) return []
  const last: number[] = Array.from({ length: columns }, () => -Infinity)
  const flags = drops.map((drop, k): Shape => {
    const bits = beforeBits - drop
    const y = place(axis, bits)
    // Drops rise, so flags come from above.
    const free = last.findIndex((height) => y - height >= apart)
    const column = free < 0 ? k % columns : free
    last[column] = y
    const source = `play.exam.beforeBits - play.exam.forecast.drops.${k}`
    return {
      id: `forecast.${k}`,
      is: 'sprite',
      name: 'flag',
      tint: 'yellow',
      x: left + column * columnW,
      y,
      w: 24,
      from: { y: y - 60 },
      readings: [reading(bits, source, t('stage.forecast'), 'bits', 'bits', 'y')],
    }
  })
  const text = t('stage.forecasts')
  const y = axis.start + 48
  return [
    ...flags,
    {
      id: 'forecasts.plate',
      is: 'rect',
      x: 28,
      y: y - 22,
      w: lineWidth(text, 24, 600) + 32,
      h: 44,
      radius: 22,
      fill: 'card',
      stroke: 'ink',
      line: 3,
    },
    { id: 'forecasts', is: 'text', x: 44, y, text, size: 24, weight: 600 },
  ]
}
