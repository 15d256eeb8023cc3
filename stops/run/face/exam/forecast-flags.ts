/** Every forecast as a flag beside the ruler, at the height where it said the run would end. */
import { t } from '../t.ts'
import { dotPlaces } from '../../../../client/stage/parts/dots.ts'
import { plate } from '../../../../client/stage/parts/plate.ts'
import { reading, shownOn, type Axis, type Shape } from '../../../../client/stage/shape.ts'
import type { ExamView } from './exam-view.ts'

/** Flags stand right of the ruler; many at one height take no more room than this. */
const first = 112
const room = 132
const look = {
  h: 44,
  pad: 16,
  type: { size: 24, weight: 600 },
  look: { radius: 22, fill: 'card', stroke: 'ink', line: 3 },
} as const

export function forecastFlags(result: ExamView, axis: Axis): Shape[] {
  const { beforeBits, forecast } = result
  const drops = forecast?.drops ?? []
  if (beforeBits === null || drops.length === 0) return []
  const values = drops.map((drop, k) => {
    const source = `play.exam.beforeBits - play.exam.forecast.drops.${k}`
    return reading(beforeBits - drop, source, t('stage.forecast'), 'bits')
  })
  const places = dotPlaces(values, { axis: ['bits', axis], along: 'y', foot: first, room, pitch: 26 })
  const flags = places.map(({ x, y }, k): Shape => {
    const way = { from: { y: y - 60 }, readings: values.slice(k, k + 1).map((value) => shownOn(value, 'bits', 'y')) }
    return { id: `forecast.${k}`, is: 'sprite', name: 'flag', tint: 'yellow', x, y, w: 24, ...way }
  })
  return [...flags, ...plate('forecasts', t('stage.forecasts'), { x: 28, y: axis.start + 48 }, look)]
}
